namespace KnowledgeHub.Core;

/// <summary>One broken rule of one input, free of any language: the portal and the importer each word it for their reader.</summary>
/// <param name="Rule">Stable identifier of the rule, for example <c>claim-too-long</c>; see the rule catalogues beside each aggregate.</param>
/// <param name="Field">The input field that breaks the rule, for example <c>claim.en</c>.</param>
/// <param name="Detail">The offending value or the limit, as the rule needs it for its message; empty when there is none.</param>
public sealed record RuleViolation(string Rule, string Field, string Detail = "");
