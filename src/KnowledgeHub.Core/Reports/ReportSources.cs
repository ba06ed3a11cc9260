using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Reports;

/// <summary>What a report is made of, as far as that decides how it has to be handled.</summary>
/// <param name="ForEverybody">What everybody may see of the assessment.</param>
/// <param name="ComparesWithUnpublished">Whether it compares with a cycle of which not everybody may see the scores.</param>
/// <param name="RestsOnRestricted">Whether restricted evidence is linked to an answer, the country's joint one or an agency's.</param>
public sealed record ReportSources(
    SharedView ForEverybody,
    bool ComparesWithUnpublished,
    bool RestsOnRestricted
)
{
    /// <summary>An assessment that is shared with nobody and rests on nothing restricted.</summary>
    public static ReportSources Unshared { get; } = new(SharedView.Nothing, false, false);

    /// <summary>Whether whoever asks is given answers that everybody is not, whatever the consent: an agency's or the advisor's.</summary>
    public bool HoldsMoreAnswers { get; init; }

    /// <summary>Whether the summary that the country approved is in it, which is its own free text.</summary>
    public bool HoldsApprovedSummary { get; init; }
}
