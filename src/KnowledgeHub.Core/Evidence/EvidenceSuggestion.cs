using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Evidence;

/// <summary>
/// The grade that the linked items suggest, and why. It changes nothing: the grade of an answer is what a person declares.
/// </summary>
/// <param name="Grade">The grade.</param>
/// <param name="Reason">Why.</param>
public sealed record EvidenceSuggestion(EvidenceGrade Grade, EvidenceReason Reason)
{
    /// <summary>
    /// The suggestion of linked items. An audit is independent confirmation; a law, procedure, budget or web page is a document;
    /// training records, statistics and minutes are records of use; testimony and what has no type are statements. A record of
    /// use alone is no more than a document.
    /// </summary>
    /// <param name="links">The links of one answer.</param>
    /// <param name="reference">The day that the assessment refers to; expired and archived items do not count.</param>
    public static EvidenceSuggestion Of(
        IReadOnlyCollection<LinkedEvidence> links,
        DateOnly reference
    )
    {
        ArgumentNullException.ThrowIfNull(links);
        if (!links.Any(linked => linked.Link.Relation is EvidenceRelation.Supports))
        {
            return new(EvidenceGrade.None, EvidenceReason.NothingLinked);
        }

        var types = links
            .Where(linked => linked.SupportsOn(reference))
            .Select(linked => linked.Item.Content.Type)
            .ToHashSet();
        return (types.Count, types.Contains(EvidenceType.Audit)) switch
        {
            (0, _) => new(EvidenceGrade.None, EvidenceReason.NothingValid),
            (_, true) => new(EvidenceGrade.IndependentConfirmation, EvidenceReason.Confirmed),
            _ => OfPapers(types.Any(IsDocument), types.Any(IsRecord)),
        };
    }

    private static EvidenceSuggestion OfPapers(bool hasDocument, bool hasRecord) =>
        (hasDocument, hasRecord) switch
        {
            (true, true) => new(EvidenceGrade.DocumentAndUse, EvidenceReason.DocumentAndRecord),
            (true, false) => new(EvidenceGrade.Document, EvidenceReason.DocumentOnly),
            (false, true) => new(EvidenceGrade.Document, EvidenceReason.RecordOnly),
            _ => new(EvidenceGrade.Statement, EvidenceReason.StatementsOnly),
        };

    private static bool IsDocument(EvidenceType type) =>
        type is EvidenceType.Law or EvidenceType.Sop or EvidenceType.Budget or EvidenceType.Website;

    private static bool IsRecord(EvidenceType type) =>
        type is EvidenceType.TrainingRecord or EvidenceType.Statistics or EvidenceType.Minutes;
}
