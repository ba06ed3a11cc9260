using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Takes out of assessments, answers and results what a view does not show, before they leave a use case. Pure.
/// </summary>
public static class SharedParts
{
    /// <summary>
    /// An assessment: without comments no free text of its way and its profile; without answers neither who took part nor who
    /// approved it.
    /// </summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="assessment">The assessment.</param>
    public static Assessment PartOf(this SharedView view, Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(assessment);
        var shown = view.Comments
            ? assessment
            : assessment with
            {
                Profile = assessment.Profile with { SpecialZones = [] },
                Journal =
                [
                    .. assessment.Journal.Select(step => step with { Reason = string.Empty }),
                ],
            };
        return view.Answers
            ? shown
            : shown with
            {
                Agencies = [],
                Journal = [],
                Deadlines = StageDeadlines.None,
                Approval = null,
            };
    }

    /// <summary>What an answer says: without comments its texts and the votes are left out.</summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="content">What it says.</param>
    public static AnswerContent PartOf(this SharedView view, AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(content);
        return view.Comments
            ? content
            : new()
            {
                State = content.State,
                Level = content.Level,
                Evidence = content.Evidence,
                EvidenceFrom = content.EvidenceFrom,
                Confidence = content.Confidence,
            };
    }

    /// <summary>A card: without answers it does not say which level of which indicator it was made of, nor flag one.</summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="card">The card.</param>
    public static ScoreCard PartOf(this SharedView view, ScoreCard card)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(card);
        return view.Answers
            ? card
            : card with
            {
                Cells = [.. card.Cells.Select(WithoutLevels)],
                Drivers = [.. card.Drivers.Select(WithoutLevels)],
                Themes = [.. card.Themes.Select(WithoutLevels)],
                Flags = [.. card.Flags.Where(flag => flag.Kind is FlagKind.Imbalance)],
            };
    }

    /// <summary>An answer: an advisor's own answers keep their texts for advisors, who wrote them.</summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="answer">The answer.</param>
    public static Answer PartOf(this SharedView view, Actor actor, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return IsOwnOfAdvisors(actor, answer.Agency, answer.Country)
            ? answer
            : answer with
            {
                Content = view.PartOf(answer.Content),
            };
    }

    /// <summary>A result: without answers only the card is left, with no answer behind it.</summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="result">The result of the whole assessment.</param>
    public static AssessmentResult PartOf(
        this SharedView view,
        Actor actor,
        AssessmentResult result
    )
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(result);
        return result with
        {
            Reading = view.PartOf(actor, result.Reading),
            Card = view.PartOf(result.Card),
        };
    }

    /// <summary>An assessment with its answers.</summary>
    /// <param name="view">What may be seen.</param>
    /// <param name="actor">By whom.</param>
    /// <param name="reading">The assessment with the answers that the rules of stages let somebody see.</param>
    public static AssessmentReading PartOf(
        this SharedView view,
        Actor actor,
        AssessmentReading reading
    )
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            view.PartOf(reading.Assessment),
            reading.Framework,
            view.Answers ? reading.All.Select(answer => view.PartOf(actor, answer)) : [],
            reading.Agency
        )
        {
            MemberOf = reading.MemberOf,
            View = view,
        };
    }

    /// <summary>Whether answers are those of advisors, and the actor is one.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="agency">Whose answers; see <see cref="AnswerKey"/>.</param>
    /// <param name="country">The country that is advised.</param>
    internal static bool IsOwnOfAdvisors(Actor actor, string agency, CountryCode country) =>
        agency == AnswerKey.Validation && actor.May(PortalAction.ValidateAssessment, country);

    private static Score WithoutLevels(Score score) => score with { Parts = [] };
}
