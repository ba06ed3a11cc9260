using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The rules that an answer keeps. Pure; the same for page and API.</summary>
public static class AnswerRules
{
    /// <summary>The version of the framework has no such indicator; the detail is what was asked for.</summary>
    public const string IndicatorIsUnknown = "indicator-unknown";

    /// <summary>A level is chosen, but none of 1 to 5; the detail is the number.</summary>
    public const string LevelIsInvalid = "level-invalid";

    /// <summary>There is a level although none was chosen.</summary>
    public const string LevelIsUnexpected = "level-unexpected";

    /// <summary>"Not applicable" without a reason.</summary>
    public const string ReasonIsRequired = "reason-required";

    /// <summary>The reason is longer than <see cref="AnswerContent.MaxTextLength"/>; the detail is the limit.</summary>
    public const string ReasonIsTooLong = "reason-too-long";

    /// <summary>The comment is longer than <see cref="AnswerContent.MaxTextLength"/>; the detail is the limit.</summary>
    public const string CommentIsTooLong = "comment-too-long";

    /// <summary>What the level is based on is none of the five grades.</summary>
    public const string EvidenceIsInvalid = "evidence-invalid";

    /// <summary>The evidence is dated after the day that the assessment refers to; the detail is that day.</summary>
    public const string EvidenceIsTooNew = "evidence-too-new";

    /// <summary>The assessment is closed.</summary>
    public const string AssessmentIsClosed = "assessment-closed";

    /// <summary>Answers of this kind are not written at this stage; the detail is the code of the stage.</summary>
    public const string StageForbids = "stage-forbids";

    /// <summary>The indicator was not assigned to the agency; the detail is its code.</summary>
    public const string IsNotAssigned = "not-assigned";

    /// <summary>No agency of this code takes part; the detail is what was asked for.</summary>
    public const string AgencyIsUnknown = "agency-unknown";

    /// <summary>A text is longer than <see cref="AnswerContent.MaxTextLength"/>; the field says which, the detail is the limit.</summary>
    public const string TextIsTooLong = "text-too-long";

    /// <summary>How sure those who answer are is none of the three values.</summary>
    public const string ConfidenceIsInvalid = "confidence-invalid";

    /// <summary>A count of votes is negative or too great; the detail is the greatest.</summary>
    public const string VotesAreInvalid = "votes-invalid";

    private static readonly DateOnly _earliestEvidence = new(1900, 1, 1);

    /// <summary>The content ready to be kept: texts cleaned, and nothing that the chosen state has no use for.</summary>
    /// <param name="content">Content as it arrived.</param>
    public static AnswerContent Clean(AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var isNotApplicable = content.State is AnswerState.NotApplicable;
        return content with
        {
            Reason = isNotApplicable ? Text(content.Reason) : string.Empty,
            Comment = Text(content.Comment),
            Strengths = Text(content.Strengths),
            Improvements = Text(content.Improvements),
            PlannedActions = Text(content.PlannedActions),
            Rationale = Text(content.Rationale),
            Dissent = Text(content.Dissent),
            Votes = content.Votes is { Total: 0, IsValid: true } ? null : content.Votes,
        };

        static string Text(string text) => PlainText.Clean(text).Trim();
    }

    /// <summary>Checks a clean answer.</summary>
    /// <param name="content">The content.</param>
    /// <param name="reference">The day that the assessment refers to.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(AnswerContent content, DateOnly reference)
    {
        ArgumentNullException.ThrowIfNull(content);
        return [.. LevelViolations(content), .. TextViolations(content), .. EvidenceViolations()];

        IEnumerable<RuleViolation> EvidenceViolations()
        {
            if (content.Evidence is { } grade && !Enum.IsDefined(grade))
            {
                yield return new(EvidenceIsInvalid, "evidence", $"{(int)grade}");
            }

            if (content.EvidenceFrom is { } from && (from > reference || from < _earliestEvidence))
            {
                yield return new(EvidenceIsTooNew, "evidenceFrom", $"{reference:yyyy-MM-dd}");
            }
        }
    }

    private static IEnumerable<RuleViolation> LevelViolations(AnswerContent content)
    {
        if (content.State is AnswerState.Scored)
        {
            if (content.Level is not { } level || !MaturityLevel.IsLevel(level))
            {
                yield return new(LevelIsInvalid, "level", $"{content.Level}");
            }
        }
        else if (content.Level is not null)
        {
            yield return new(LevelIsUnexpected, "level", $"{content.Level}");
        }
    }

    private static IEnumerable<RuleViolation> TextViolations(AnswerContent content)
    {
        if (content.State is AnswerState.NotApplicable && PlainText.IsBlank(content.Reason))
        {
            yield return new(ReasonIsRequired, "reason");
        }

        foreach (
            var (field, _) in content.Texts.Where(text =>
                text.Text.Length > AnswerContent.MaxTextLength
            )
        )
        {
            yield return new(TooLong(field), field, $"{AnswerContent.MaxTextLength}");
        }

        if (content.Confidence is { } confidence && !Enum.IsDefined(confidence))
        {
            yield return new(ConfidenceIsInvalid, "confidence", $"{(int)confidence}");
        }

        if (content.Votes is { IsValid: false })
        {
            yield return new(VotesAreInvalid, "votes", $"{WorkshopVotes.MaxCount}");
        }
    }

    private static string TooLong(string field) =>
        field switch
        {
            "reason" => ReasonIsTooLong,
            "comment" => CommentIsTooLong,
            _ => TextIsTooLong,
        };
}
