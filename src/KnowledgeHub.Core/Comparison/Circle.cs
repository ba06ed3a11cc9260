using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Comparison;

/// <summary>The assessments that one reader sees today, and what goes into the pool.</summary>
/// <param name="Visible">The assessments whose scores the reader sees.</param>
/// <param name="WithAnswers">Those of them whose answers the reader sees too.</param>
/// <param name="Own">The countries that the reader works for.</param>
/// <param name="All">Every assessment with its sheet.</param>
/// <param name="Today">The day, in universal time.</param>
internal sealed record Circle(
    ImmutableArray<Assessment> Visible,
    ImmutableHashSet<AssessmentId> WithAnswers,
    ImmutableHashSet<CountryCode> Own,
    IReadOnlyList<SharedAssessment> All,
    DateOnly Today
)
{
    /// <summary>The countries of which the reader sees scores.</summary>
    public ImmutableHashSet<CountryCode> Shown { get; } =
    [.. Visible.Select(assessment => assessment.Country)];

    /// <summary>The countries whose values the reader knows: those shown, and the reader's own whatever is shown of it now.</summary>
    public ImmutableHashSet<CountryCode> Known => Shown.Union(Own);

    /// <summary>Asks for each assessment what the reader may see.</summary>
    /// <param name="actor">The reader.</param>
    /// <param name="all">Every assessment with its sheet.</param>
    /// <param name="today">The day, in universal time.</param>
    public static Circle Of(Actor actor, IReadOnlyList<SharedAssessment> all, DateOnly today)
    {
        var seen = all.Select(one =>
                (one.Assessment, View: ConsentRules.ViewOf(actor, one.Assessment, one.Sheet, today))
            )
            .Where(one => one.View.Scores)
            .ToList();
        return new(
            [.. seen.Select(one => one.Assessment)],
            [.. seen.Where(one => one.View.Answers).Select(one => one.Assessment.Id)],
            [.. actor.Countries.Where(country => actor.May(PortalAction.SpeakForCountry, country))],
            all,
            today
        );
    }

    /// <summary>The assessments of which a part is shared with the pool today.</summary>
    /// <param name="content">The part.</param>
    public ImmutableHashSet<AssessmentId> Pooled(SharedContent content) =>
        [.. All.Where(one => one.IsPooled(content, Today)).Select(one => one.Assessment.Id)];
}
