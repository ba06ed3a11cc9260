using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// Use case of the portal itself: releases statistics of groups where the rules permit. No person calls it and it shows nothing;
/// what a reader may see of a release is decided when it is read.
/// </summary>
/// <param name="shared">Reads assessments with their sheets.</param>
/// <param name="frameworks">The versions of the framework.</param>
/// <param name="groups">The groups.</param>
/// <param name="store">Keeps releases.</param>
/// <param name="clock">The time.</param>
public sealed class ReleaseGroups(
    ISharedAssessments shared,
    IFrameworkSource frameworks,
    CountryGroups groups,
    IGroupReleaseStore store,
    TimeProvider clock
)
{
    /// <summary>Releases what can be released.</summary>
    /// <param name="cancellation">Cancels before the next commit.</param>
    /// <returns>How many statistics were released.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        List<SharedAssessment> pooled =
        [
            .. (await shared.ListAsync([], cancellation)).Where(one =>
                one.IsPooled(SharedContent.Scores, today)
            ),
        ];
        var answers = (
            await shared.ReadAnswersAsync(
                [.. pooled.Select(one => one.Assessment.Id)],
                cancellation
            )
        ).ToLookup(answer => answer.Assessment);
        var before = await store.ListAsync(cancellation);
        var minimum = groups.Settings.MinimumAfter(before);
        var released = 0;
        foreach (
            var pool in pooled.GroupBy(one =>
                (one.Assessment.FrameworkVersion, one.Assessment.ReferenceDate.Year)
            )
        )
        {
            var next = ReleasePlan.Next(
                [.. before.Where(one => (one.Framework, one.Year) == pool.Key)],
                Results(pool, answers, today),
                groups.All,
                Blank(pool.Key.FrameworkVersion, pool.Key.Year, minimum, now)
            );
            released += await KeepAsync(next, cancellation);
        }

        return released;
    }

    private static GroupRelease Blank(string framework, int year, int minimum, DateTime now) =>
        new()
        {
            Framework = framework,
            Year = year,
            Group = string.Empty,
            Number = 0,
            Members = [],
            Figures = [],
            LeastCountries = minimum,
            ReleasedUtc = now,
        };

    // A country with two cycles in a year takes part with the later one.
    private List<PooledResult> Results(
        IEnumerable<SharedAssessment> pool,
        ILookup<AssessmentId, AnsweredIndicator> answers,
        DateOnly today
    ) =>
        [
            .. pool.GroupBy(one => one.Assessment.Country)
                .Select(cycles => cycles.MaxBy(one => one.Assessment.ReferenceDate))
                .OfType<SharedAssessment>()
                .Select(one =>
                    (One: one, Card: ScoredAnswers.Score(one.Assessment, answers, frameworks))
                )
                .Where(pair => !Comparability.IsTooIncomplete(pair.Card))
                .Select(pair =>
                    PooledResult.Of(
                        pair.One,
                        [.. answers[pair.One.Assessment.Id]],
                        pair.Card,
                        today
                    )
                ),
        ];

    // What another node released first is found at the next run; the rest builds on it and has to wait too.
    private async Task<int> KeepAsync(
        IReadOnlyList<GroupRelease> releases,
        CancellationToken cancellation
    )
    {
        var kept = 0;
        foreach (var release in releases)
        {
            if (!await store.AddAsync(release, cancellation))
            {
                break;
            }

            kept++;
        }

        return kept;
    }
}
