using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>The words for discussions in the reader's language.</summary>
internal static class DiscussionWords
{
    /// <summary>Country and cycle.</summary>
    public static string Name(Assessment assessment, TaxonomyCatalogue taxonomy) =>
        $"{taxonomy.Label(TermKind.Country, assessment.Country.Value, ReaderLanguage.Current)} · {assessment.Name}";

    public static string Of(DiscussionSide side) =>
        side is DiscussionSide.Country
            ? DiscussionStrings.DiscussionSideCountry
            : DiscussionStrings.DiscussionSideAdvisor;

    /// <summary>Who sees an internal note of a side.</summary>
    public static string Internal(DiscussionSide side) =>
        side is DiscussionSide.Country
            ? DiscussionStrings.DiscussionInternalCountry
            : DiscussionStrings.DiscussionInternalAdvisor;

    public static string Of(DiscussionNote note) =>
        note switch
        {
            DiscussionNote.Added => DiscussionStrings.DiscussionNotedAdded,
            DiscussionNote.Corrected => DiscussionStrings.DiscussionNotedCorrected,
            DiscussionNote.Resolved => DiscussionStrings.DiscussionNotedResolved,
            DiscussionNote.Reopened => DiscussionStrings.DiscussionNotedReopened,
            _ => DiscussionStrings.DiscussionNotedRefused,
        };

    /// <summary>Which threads a list shows.</summary>
    public static string Of(ThreadState state) =>
        state switch
        {
            ThreadState.Open => DiscussionStrings.ThreadsOpen,
            ThreadState.Resolved => DiscussionStrings.ThreadsResolved,
            _ => DiscussionStrings.ThreadsAll,
        };

    /// <summary>Day and time in universal time.</summary>
    public static string Moment(DateTime utc) =>
        $"{ReaderText.Date(utc)}, {utc.ToString("HH:mm", CultureInfo.CurrentCulture)} UTC";

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation)
    {
        ArgumentNullException.ThrowIfNull(violation);
        return violation.Rule switch
        {
            RemarkRules.TextIsRequired => DiscussionStrings.RuleTextRequired,
            RemarkRules.TextIsTooLong => ReaderText.Fill(
                DiscussionStrings.RuleTextTooLong,
                ReaderText.Number(RemarkRules.MaxLength)
            ),
            RemarkRules.MentionIsUnknown => DiscussionStrings.RuleMentionUnknown,
            RemarkRules.ThreadIsResolved => DiscussionStrings.RuleThreadResolved,
            RemarkRules.CorrectionIsTooLate => ReaderText.Fill(
                DiscussionStrings.RuleCorrectionTooLate,
                (int)RemarkRules.CorrectionWindow.TotalMinutes
            ),
            _ => DiscussionStrings.DiscussionClosed,
        };
    }
}
