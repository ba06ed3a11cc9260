using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What the controls of an answer hold, as text. It comes from a browser: anything may stand in it.</summary>
public sealed record AnswerFields
{
    /// <summary>
    /// Characters that a text field takes: far more than an answer may have, so that a long text can be shortened in place, and
    /// few enough for a browser to show.
    /// </summary>
    public const int MostTyped = 100_000;

    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>A level from 1 to 5, the code of a state, or nothing.</summary>
    public string? Choice { get; init; }

    /// <summary>Why the indicator does not apply.</summary>
    public string? Reason { get; init; }

    public string? Comment { get; init; }

    /// <summary>Code of an evidence grade, or nothing.</summary>
    public string? Evidence { get; init; }

    /// <summary>A day as year, month and day, or nothing.</summary>
    public string? EvidenceFrom { get; init; }

    /// <summary>Code of how sure those who answer are, or nothing.</summary>
    public string? Confidence { get; init; }

    public string? Strengths { get; init; }

    public string? Improvements { get; init; }

    public string? PlannedActions { get; init; }

    /// <summary>Why this level was agreed, or is seen so.</summary>
    public string? Rationale { get; init; }

    public string? Dissent { get; init; }

    /// <summary>The votes of a workshop as one text, or nothing.</summary>
    public string? Votes { get; init; }

    /// <summary>Code of the language of the texts, or nothing.</summary>
    public string? Language { get; init; }

    /// <summary>The fields that show an answer.</summary>
    public static AnswerFields Of(AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new()
        {
            Choice = ChoiceOf(content),
            Reason = content.Reason,
            Comment = content.Comment,
            Evidence = content.Evidence is { } grade ? EnumCode<EvidenceGrade>.Of(grade) : null,
            EvidenceFrom = content.EvidenceFrom?.ToString(DayFormat, CultureInfo.InvariantCulture),
            Confidence = content.Confidence is { } confidence
                ? EnumCode<DeclaredConfidence>.Of(confidence)
                : null,
            Strengths = content.Strengths,
            Improvements = content.Improvements,
            PlannedActions = content.PlannedActions,
            Rationale = content.Rationale,
            Dissent = content.Dissent,
            Votes = content.Votes?.ToString(),
            Language = content.Language?.Code(),
        };
    }

    /// <summary>The answer that the fields give. What a level is based on belongs to a level only.</summary>
    public AnswerContent ToContent()
    {
        var level = int.TryParse(Choice, CultureInfo.InvariantCulture, out var number)
            ? number
            : (int?)null;
        var isScored = level is not null;
        var state =
            isScored ? AnswerState.Scored
            : EnumCode<AnswerState>.TryParse(Choice, out var chosen) ? chosen
            : AnswerState.Unanswered;
        return AnswerRules.Clean(
            new()
            {
                State = state,
                Level = level,
                Reason = Lines(Reason),
                Comment = Lines(Comment),
                Evidence =
                    isScored && EnumCode<EvidenceGrade>.TryParse(Evidence, out var grade)
                        ? grade
                        : null,
                EvidenceFrom = isScored ? Day(EvidenceFrom) : null,
                Confidence = EnumCode<DeclaredConfidence>.TryParse(Confidence, out var sure)
                    ? sure
                    : null,
                Strengths = Lines(Strengths),
                Improvements = Lines(Improvements),
                PlannedActions = Lines(PlannedActions),
                Rationale = Lines(Rationale),
                Dissent = Lines(Dissent),
                Votes = WorkshopVotes.Parse(Votes),
                Language = Languages.TryParse(Language, out var language) ? language : null,
            }
        );
    }

    /// <summary>The value of the control that is chosen.</summary>
    public static string ChoiceOf(AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content switch
        {
            { State: AnswerState.Scored, Level: { } level } => level.ToString(
                CultureInfo.InvariantCulture
            ),
            { State: AnswerState.NotApplicable or AnswerState.Unknown } => EnumCode<AnswerState>.Of(
                content.State
            ),
            _ => string.Empty,
        };
    }

    private static string Lines(string? text) => (text ?? string.Empty).ReplaceLineEndings("\n");

    private static DateOnly? Day(string? text) =>
        DateOnly.TryParseExact(
            text,
            DayFormat,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
