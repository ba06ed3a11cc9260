using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The words for answers, and for what came of saving them, in the reader's language.</summary>
internal static class AnswerWords
{
    /// <summary>A text of the framework.</summary>
    public static string Read(LocalizedText text) => text.Read(ReaderLanguage.Current).Text;

    /// <summary>What an answer chose.</summary>
    public static string Of(AnswerContent content) =>
        content is { State: AnswerState.Scored, Level: { } level }
            ? ReaderText.Fill(AssessmentStrings.AnswerLevel, level)
            : ScoreWords.Of(content.State);

    /// <summary>What an answer chose, as short as a mark must be.</summary>
    public static string Letter(AnswerContent content) =>
        content.State switch
        {
            AnswerState.Scored => $"{content.Level}",
            AnswerState.NotApplicable => AssessmentStrings.AnswerMarkNotApplicable,
            AnswerState.Unknown => AssessmentStrings.AnswerMarkUnknown,
            _ => string.Empty,
        };

    /// <summary>Indicator and answer, for those who do not see the mark.</summary>
    public static string Name(IndicatorMark mark) =>
        ReaderText.Fill(
            AssessmentStrings.AnswerMarkName,
            mark.Indicator.Id,
            Read(mark.Indicator.Title),
            Of(mark.Content)
        );

    /// <summary>What an answer says besides its choice: label and text.</summary>
    public static IEnumerable<(string Label, string Text)> Details(AnswerContent content)
    {
        if (content.Reason.Length > 0)
        {
            yield return (AssessmentStrings.AnswerReason, content.Reason);
        }

        if (content is { State: AnswerState.Scored, Evidence: { } grade })
        {
            yield return (AssessmentStrings.AnswerEvidence, ScoreWords.Of(grade));
        }

        if (content is { State: AnswerState.Scored, EvidenceFrom: { } day })
        {
            yield return (AssessmentStrings.AnswerEvidenceFrom, ReaderText.Date(day));
        }

        foreach (var (label, text) in Texts(content).Where(detail => detail.Text.Length > 0))
        {
            yield return (label, text);
        }
    }

    /// <summary>How sure those who answer are.</summary>
    public static string Of(DeclaredConfidence confidence) =>
        confidence switch
        {
            DeclaredConfidence.Low => AnsweringStrings.AnswerSureLow,
            DeclaredConfidence.Medium => AnsweringStrings.AnswerSureMedium,
            _ => AnsweringStrings.AnswerSureHigh,
        };

    private static IEnumerable<(string Label, string Text)> Texts(AnswerContent content) =>
        [
            (
                AnsweringStrings.AnswerSure,
                content.Confidence is { } confidence ? Of(confidence) : string.Empty
            ),
            (AnsweringStrings.AnswerVotes, content.Votes?.ToString() ?? string.Empty),
            (AnsweringStrings.AnswerRationale, content.Rationale),
            (AnsweringStrings.AnswerDissent, content.Dissent),
            (AssessmentStrings.AnswerComment, content.Comment),
            (AnsweringStrings.AnswerStrengths, content.Strengths),
            (AnsweringStrings.AnswerImprovements, content.Improvements),
            (AnsweringStrings.AnswerPlanned, content.PlannedActions),
        ];

    /// <summary>Why the profile suggests that an indicator does not apply.</summary>
    public static string Of(
        SuggestionCause cause,
        Indicator indicator,
        TaxonomyCatalogue taxonomy
    ) =>
        cause is SuggestionCause.NoNeighbours
            ? AssessmentStrings.AnswerSuggestionNoNeighbours
            : ReaderText.Fill(
                AssessmentStrings.AnswerSuggestionNoBorder,
                string.Join(
                    AssessmentStrings.AssessmentsListSeparator,
                    indicator.BorderTypes.Select(type =>
                        taxonomy.Label(TermKind.BorderType, type, ReaderLanguage.Current)
                    )
                )
            );

    /// <summary>What came of the last draft.</summary>
    public static string Of(AnswerSaving saving, AnswerSession? session, int offsetMinutes) =>
        saving switch
        {
            AnswerSaving.Saved when session?.Stored is { Version: > 0 } stored => ReaderText.Fill(
                AssessmentStrings.AnswerStateSaved,
                Time(stored.UpdatedUtc, offsetMinutes)
            ),
            AnswerSaving.Saved => AssessmentStrings.AnswerStateBlank,
            AnswerSaving.Invalid => ReaderText.Fill(
                AssessmentStrings.AnswerStateNotSaved,
                session is null ? string.Empty : string.Join(' ', session.Errors.Select(Rule))
            ),
            AnswerSaving.Conflict => AssessmentStrings.AnswerStateConflict,
            AnswerSaving.Unavailable => AssessmentStrings.AnswerStateUnavailable,
            AnswerSaving.Closed => AssessmentStrings.AnswerStateClosed,
            AnswerSaving.Forbidden => AssessmentStrings.AnswerStateForbidden,
            _ => AssessmentStrings.AnswerStateGone,
        };

    /// <summary>What is stored when an indicator is opened.</summary>
    public static string Opened(AnswerSheet sheet) =>
        sheet.Reading.Find(sheet.Indicator.Id) is { } stored
            ? ReaderText.Fill(
                AssessmentStrings.AnswerStateStored,
                ReaderText.Date(stored.UpdatedUtc)
            )
            : AssessmentStrings.AnswerStateBlank;

    /// <summary>What a broken rule asks for.</summary>
    public static string Rule(RuleViolation violation) =>
        violation.Rule switch
        {
            AnswerRules.ReasonIsRequired => AssessmentStrings.AnswerRuleReasonRequired,
            AnswerRules.ReasonIsTooLong => ReaderText.Fill(
                AssessmentStrings.AnswerRuleReasonTooLong,
                ReaderText.Number(AnswerContent.MaxTextLength)
            ),
            AnswerRules.CommentIsTooLong => ReaderText.Fill(
                AssessmentStrings.AnswerRuleCommentTooLong,
                ReaderText.Number(AnswerContent.MaxTextLength)
            ),
            AnswerRules.EvidenceIsTooNew => ReaderText.Fill(
                AssessmentStrings.AnswerRuleEvidenceTooNew,
                DateOnly.TryParse(violation.Detail, CultureInfo.InvariantCulture, out var reference)
                    ? ReaderText.Date(reference)
                    : violation.Detail
            ),
            AnswerRules.TextIsTooLong => ReaderText.Fill(
                AnsweringStrings.AnswerRuleTextTooLong,
                ReaderText.Number(AnswerContent.MaxTextLength)
            ),
            AnswerRules.AssessmentIsClosed => AssessmentStrings.AnswerStateClosed,
            AnswerRules.StageForbids => StageWords.Forbids(violation),
            AnswerRules.IsNotAssigned => StageStrings.StageFieldNotAssigned,
            _ => AssessmentStrings.AnswerRuleOther,
        };

    /// <summary>Day and time as the reader's clock shows them.</summary>
    public static string Moment(DateTime utc, int offsetMinutes) =>
        $"{ReaderText.Date(utc.AddMinutes(offsetMinutes))}, {Time(utc, offsetMinutes)}";

    private static string Time(DateTime utc, int offsetMinutes) =>
        utc.AddMinutes(offsetMinutes).ToString("t", CultureInfo.CurrentCulture);
}
