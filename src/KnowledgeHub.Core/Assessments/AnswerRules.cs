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

    private static readonly DateOnly _earliestEvidence = new(1900, 1, 1);

    /// <summary>The content ready to be kept: texts cleaned, and nothing that the chosen state has no use for.</summary>
    /// <param name="content">Content as it arrived.</param>
    public static AnswerContent Clean(AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var isNotApplicable = content.State is AnswerState.NotApplicable;
        return content with
        {
            Reason = isNotApplicable ? PlainText.Clean(content.Reason).Trim() : string.Empty,
            Comment = PlainText.Clean(content.Comment).Trim(),
        };
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

        if (content.Reason.Length > AnswerContent.MaxTextLength)
        {
            yield return new(ReasonIsTooLong, "reason", $"{AnswerContent.MaxTextLength}");
        }

        if (content.Comment.Length > AnswerContent.MaxTextLength)
        {
            yield return new(CommentIsTooLong, "comment", $"{AnswerContent.MaxTextLength}");
        }
    }
}
