using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;

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

    /// <summary>Whether the reader can answer here.</summary>
    public AnswerRight Right { get; init; } = AnswerRight.ReadOnly;

    /// <summary>What the names of the drafts that this device keeps for the assessment begin with.</summary>
    public string KeyPrefix { get; init; } = string.Empty;

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

    /// <summary>What whoever answers here is asked for; everything when an indicator beyond that is read.</summary>
    public IReadOnlyList<Indicator> Asked { get; } =
        reading.Asked.ToList() is var asked && asked.Contains(indicator)
            ? asked
            : reading.Framework.Indicators;

    /// <summary>From 1.</summary>
    public int Position => Asked.Index().First(other => other.Item.Id == indicator.Id).Index + 1;

    public int Total => Asked.Count;

    public int Answered => Asked.Count(IsAnswered);

    /// <summary>Whether this is what the country says as a whole after its agencies answered on their own.</summary>
    public bool IsConsensus =>
        reading.Agency == AnswerKey.National && !reading.Assessment.Agencies.IsEmpty;

    /// <summary>Whether an advisor's own level is answered here.</summary>
    public bool IsValidation => reading.Agency == AnswerKey.Validation;

    public Indicator? Previous => At(Position - 2);

    public Indicator? Next => At(Position);

    /// <summary>The first unanswered indicator after this one, going round; null when there is no other.</summary>
    public Indicator? NextUnanswered =>
        reading.NextUnanswered(indicator.Id) is { } next && next.Id != indicator.Id ? next : null;

    /// <summary>The six areas with their progress.</summary>
    public IEnumerable<AreaProgress> Areas =>
        Asked
            .GroupBy(other => other.Id.Area)
            .Select(area => new AreaProgress(
                area.Key,
                area.Count(IsAnswered),
                area.Count(),
                (area.FirstOrDefault(other => !IsAnswered(other)) ?? area.First()).Id.Value
            ));

    /// <summary>The indicators of the area of this one.</summary>
    public IEnumerable<IndicatorMark> AreaMarks =>
        Asked
            .Where(other => other.Id.Area == indicator.Id.Area)
            .Select(other => new IndicatorMark(other, ContentOf(other)));

    /// <summary>The address of an indicator's page in an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="agency">Whose answer; see <see cref="AnswerKey"/>.</param>
    public static string Address(
        AssessmentId assessment,
        IndicatorId indicator,
        string agency = AnswerKey.National
    ) => AnswerAddress.Of(assessment, indicator, agency);

    /// <summary>The address of another indicator, answered by the same.</summary>
    /// <param name="other">The other indicator.</param>
    public string To(IndicatorId other) => Address(Assessment.Id, other, reading.Agency);

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
        position >= 0 && position < Total ? Asked[position] : null;
}
