using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>The newest assessment of a country of which a reader sees what is needed.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="View">What the reader sees of it.</param>
/// <param name="IsOwn">Whether it is of the reader's own country.</param>
public sealed record SeenAssessment(Assessment Assessment, SharedView View, bool IsOwn)
{
    /// <summary>One assessment for each country of which the reader sees a part; pure.</summary>
    /// <param name="actor">The reader.</param>
    /// <param name="all">Every assessment with its sheet.</param>
    /// <param name="needed">The part.</param>
    /// <param name="today">The day, in universal time.</param>
    /// <returns>By code of the country; a country that shares nothing of the kind is not among them.</returns>
    public static ImmutableArray<SeenAssessment> NewestOf(
        Actor actor,
        IEnumerable<SharedAssessment> all,
        SharedContent needed,
        DateOnly today
    ) =>
        [
            .. all.Select(one => new SeenAssessment(
                    one.Assessment,
                    ConsentRules.ViewOf(actor, one.Assessment, one.Sheet, today),
                    actor.May(PortalAction.SpeakForCountry, one.Assessment.Country)
                ))
                .Where(seen => seen.View.Shows(needed) && HasJointAnswers(seen.Assessment))
                .GroupBy(seen => seen.Assessment.Country)
                .OrderBy(cycles => cycles.Key.Value, StringComparer.Ordinal)
                .Select(cycles => cycles.MaxBy(seen => seen.Assessment.ReferenceDate)!), // not null: a group is never empty
        ];

    // Before that stage the agencies answer each on their own.
    private static bool HasJointAnswers(Assessment assessment) =>
        assessment.Status >= AssessmentStatus.Consensus;

    /// <summary>The looks to note at assessments of other countries.</summary>
    /// <param name="actor">Who looks.</param>
    /// <param name="seen">What is shown.</param>
    /// <param name="now">When, in universal time.</param>
    internal static IReadOnlyCollection<Look> Looks(
        Actor actor,
        IEnumerable<SeenAssessment> seen,
        DateTime now
    ) =>
        [
            .. seen.Where(one => !one.IsOwn)
                .Select(one => Look.Of(actor, one.Assessment, LookSubject.Comparison, now)),
        ];
}
