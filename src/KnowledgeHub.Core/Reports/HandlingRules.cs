namespace KnowledgeHub.Core.Reports;

/// <summary>Which handling mark a report must bear at least. Pure; docs/reports.md says the same.</summary>
public static class HandlingRules
{
    /// <summary>
    /// The least mark: public only where everybody may see all that is in it; restricted where the country's own words are in it
    /// and restricted evidence stands behind an answer, because such words retell it; else internal. An approved summary is such
    /// words; it is given to whoever is given scores and answers.
    /// </summary>
    /// <param name="sources">What it is made of.</param>
    /// <param name="withWords">Whether the country's own words beside the answers are in it.</param>
    public static HandlingMark Least(ReportSources sources, bool withWords)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return IsPublic(sources, withWords) ? HandlingMark.Public
            : sources.RestsOnRestricted && (withWords || sources.HoldsApprovedSummary)
                ? HandlingMark.Restricted
            : HandlingMark.Internal;
    }

    /// <summary>The marks that may be asked for, the least first.</summary>
    /// <param name="least">The least mark.</param>
    public static IEnumerable<HandlingMark> From(HandlingMark least) =>
        Enum.GetValues<HandlingMark>().Where(mark => mark >= least);

    /// <summary>The mark that a report bears: what was asked for, or the least where that is more.</summary>
    /// <param name="asked">What was asked for.</param>
    /// <param name="least">The least mark.</param>
    public static HandlingMark Raised(HandlingMark asked, HandlingMark least) =>
        asked > least ? asked : least;

    private static bool IsPublic(ReportSources sources, bool withWords) =>
        sources
            is {
                ForEverybody: { Scores: true, Answers: true } view,
                ComparesWithUnpublished: false,
                HoldsMoreAnswers: false
            }
        && (view.Comments || !withWords);
}
