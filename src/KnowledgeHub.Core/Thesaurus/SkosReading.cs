namespace KnowledgeHub.Core.Thesaurus;

/// <summary>What was read from a SKOS file.</summary>
/// <param name="Concepts">The concepts, each id once.</param>
/// <param name="Problems">Why the file cannot be used: rule, concept or place, detail. When there is any, nothing may be imported.</param>
/// <param name="SkippedTexts">How many labels and notes are in languages that the thesaurus does not keep.</param>
public sealed record SkosReading(
    IReadOnlyList<Concept> Concepts,
    IReadOnlyList<RuleViolation> Problems,
    int SkippedTexts
)
{
    /// <summary>A file that cannot be used.</summary>
    /// <param name="problems">Why not.</param>
    public static SkosReading Refused(params IReadOnlyList<RuleViolation> problems) =>
        new([], problems, 0);
}
