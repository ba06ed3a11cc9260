using KnowledgeHub.Core;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The broken rules of a cycle, worded and by field.</summary>
/// <param name="violations">The broken rules.</param>
public sealed class CycleErrors(IEnumerable<RuleViolation> violations)
{
    public static CycleErrors None { get; } = new([]);

    /// <summary>Field and text, in the order of the rules.</summary>
    public IReadOnlyList<(string Field, string Text)> All { get; } =
    [.. violations.Select(violation => (violation.Field, CycleWords.Rule(violation))).Distinct()];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    public string? Of(string field) =>
        All.Where(error => error.Field == field).Select(error => error.Text).ToList()
            is { Count: > 0 } texts
            ? string.Join(' ', texts)
            : null;
}
