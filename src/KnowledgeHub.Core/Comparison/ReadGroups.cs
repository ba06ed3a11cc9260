using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Comparison;

/// <summary>What of the released statistics one reader may see. Pure.</summary>
internal static class ReadGroups
{
    /// <summary>The newest statistic of each group that the reader may see.</summary>
    /// <param name="releases">The releases of one version and year, in order.</param>
    /// <param name="known">The countries whose values the reader knows.</param>
    /// <param name="scores">Assessments whose scores are shared with the pool now.</param>
    /// <param name="answers">Assessments whose answers are shared with the pool now.</param>
    /// <param name="minimum">The least number of countries (k).</param>
    public static ImmutableArray<GroupStatistic> Of(
        IReadOnlyList<GroupRelease> releases,
        IReadOnlySet<CountryCode> known,
        IReadOnlySet<AssessmentId> scores,
        IReadOnlySet<AssessmentId> answers,
        int minimum
    )
    {
        var figures = releases
            .Select(_ => ImmutableDictionary.CreateBuilder<string, Quartiles>())
            .ToList();
        var codes = releases
            .SelectMany(release => release.Figures)
            .Select(figure => figure.Code)
            .Distinct();
        foreach (var code in codes)
        {
            var shared = IsIndicator(code) ? answers : scores;
            // What was shown is remembered, also what a greater k hides since.
            var (seen, shown) = (new GroupProtection(known), new GroupProtection(known));
            for (var place = 0; place < releases.Count; place++)
            {
                var release = releases[place];
                if (
                    release.Figures.FirstOrDefault(one => one.Code == code) is { } figure
                    && seen.TryPublish(Valued(release.Members, figure), release.LeastCountries)
                    && shown.TryPublish(Valued(release.Members, figure), minimum)
                    && IsStillShared(release, figure, shared)
                )
                {
                    figures[place][code] = new(figure.Lower, figure.Median, figure.Upper);
                }
            }
        }

        return [.. Newest(releases, figures)];
    }

    /// <summary>The members that have a value, with what tells them apart.</summary>
    /// <param name="members">The members of a release.</param>
    /// <param name="figure">One of its figures.</param>
    public static IEnumerable<(GroupMember Member, char Alike)> Valued(
        ImmutableArray<GroupMember> members,
        GroupFigure figure
    ) =>
        members
            .Zip(figure.Alike, (member, alike) => (Member: member, Alike: alike))
            .Where(one => one.Alike != GroupFigure.NoValue);

    private static bool IsIndicator(string code) => IndicatorId.TryParse(code, out _);

    // A country that withdraws ends the figure at once, although its old value is frozen in it.
    private static bool IsStillShared(
        GroupRelease release,
        GroupFigure figure,
        IReadOnlySet<AssessmentId> shared
    ) => Valued(release.Members, figure).All(one => shared.Contains(one.Member.Assessment));

    private static IEnumerable<GroupStatistic> Newest(
        IReadOnlyList<GroupRelease> releases,
        List<ImmutableDictionary<string, Quartiles>.Builder> figures
    ) =>
        releases
            .Zip(figures, (release, shown) => (Release: release, Shown: shown))
            .Where(pair => pair.Shown.Count > 0)
            .GroupBy(pair => pair.Release.Group)
            .Select(group => group.Last())
            .Select(pair => new GroupStatistic(
                pair.Release.Group,
                pair.Release.Members.Length,
                pair.Release.ReleasedUtc,
                pair.Shown.ToImmutable()
            ));
}
