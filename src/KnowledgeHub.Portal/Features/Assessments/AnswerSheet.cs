using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>One indicator of an assessment, drawn to be answered, and where it stands among the others.</summary>
/// <param name="reading">The assessment as read when the indicator was opened.</param>
/// <param name="indicator">The indicator.</param>
/// <param name="answering">The use case.</param>
public sealed class AnswerSheet(
    AssessmentReading reading,
    Indicator indicator,
    AnswerIndicator answering
)
{
    public AssessmentReading Reading => reading;

    public Assessment Assessment => reading.Assessment;

    public Indicator Indicator => indicator;

    /// <summary>The answer being written.</summary>
    public AnswerSession Session { get; } =
        new(
            answering,
            reading.Assessment,
            new(indicator.Id.Value, reading.Agency),
            reading.Find(indicator.Id)
        );

    /// <summary>Why the profile suggests that the indicator does not apply; null when it does not.</summary>
    public SuggestionCause? Suggestion { get; } =
        ProfileSuggestions.Of(indicator, reading.Assessment.Profile);

    /// <summary>From 1.</summary>
    public int Position => (reading.Framework.PositionOf(indicator.Id) ?? 0) + 1;

    public int Total => reading.Framework.Indicators.Length;

    public int Answered => reading.Framework.Indicators.Count(other => IsAnswered(other));

    public Indicator? Previous => At(Position - 2);

    public Indicator? Next => At(Position);

    /// <summary>The first unanswered indicator after this one, going round; null when there is no other.</summary>
    public Indicator? NextUnanswered =>
        reading.NextUnanswered(indicator.Id) is { } next && next.Id != indicator.Id ? next : null;

    /// <summary>The six areas with their progress.</summary>
    public IEnumerable<AreaProgress> Areas =>
        reading
            .Framework.Indicators.GroupBy(other => other.Id.Area)
            .Select(area => new AreaProgress(
                area.Key,
                area.Count(IsAnswered),
                area.Count(),
                (area.FirstOrDefault(other => !IsAnswered(other)) ?? area.First()).Id.Value
            ));

    /// <summary>The indicators of the area of this one.</summary>
    public IEnumerable<IndicatorMark> AreaMarks =>
        reading
            .Framework.Indicators.Where(other => other.Id.Area == indicator.Id.Area)
            .Select(other => new IndicatorMark(other, ContentOf(other)));

    /// <summary>The address of an indicator's page in an assessment.</summary>
    public static string Address(AssessmentId assessment, IndicatorId indicator) =>
        $"/assessments/{assessment}/answer/{indicator}";

    /// <summary>Whether the actor can answer an indicator, as those whose answers the reading has in view.</summary>
    public static AnswerRight RightOf(Actor actor, AssessmentReading reading, IndicatorId indicator)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return AnswerRights.Of(
            actor,
            reading.Assessment,
            new(reading.Assessment.Id, indicator, reading.Agency),
            reading.MemberOf
        );
    }

    private bool IsAnswered(Indicator other) =>
        ContentOf(other).State is not AnswerState.Unanswered;

    private AnswerContent ContentOf(Indicator other) =>
        other.Id == indicator.Id ? Session.StoredContent
        : reading.Find(other.Id) is { } answer ? answer.Content
        : AnswerContent.Blank;

    private Indicator? At(int position) =>
        position >= 0 && position < Total ? reading.Framework.Indicators[position] : null;
}
