using KnowledgeHub.Core;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>The broken rules of a concept, worded and by field.</summary>
/// <param name="violations">The broken rules.</param>
public sealed class ConceptErrors(IEnumerable<RuleViolation> violations)
{
    /// <summary>Nothing is broken.</summary>
    public static ConceptErrors None { get; } = new([]);

    /// <summary>Id of the field and text, in the order of the rules.</summary>
    public IReadOnlyList<(string Field, string Text)> All { get; } =
    [
        .. violations
            .Select(violation => (Id(violation.Field), ThesaurusWords.Rule(violation)))
            .Distinct(),
    ];

    /// <summary>What is wrong with a field; null when nothing is.</summary>
    /// <param name="field">Id of the field.</param>
    public string? Of(string field) =>
        All.Where(error => error.Field == field).Select(error => error.Text).ToList()
            is { Count: > 0 } texts
            ? string.Join(' ', texts)
            : null;

    /// <summary>"true" for a field with an error, else null.</summary>
    /// <param name="field">Id of the field.</param>
    public string? Mark(string field) => Of(field) is null ? null : "true";

    private static string Id(string field) => field.Replace('.', '-');
}
