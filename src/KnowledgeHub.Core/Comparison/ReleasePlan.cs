using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Works out which groups of one version and year can be released anew. Pure.</summary>
internal static class ReleasePlan
{
    // The characters that tell values apart begin here; a scale of one decimal has 41 values at most.
    private const char FirstLetter = 'A';

    /// <summary>The releases that can be added.</summary>
    /// <param name="before">What was released for this version and year, in order.</param>
    /// <param name="results">The countries of the pool, one result each.</param>
    /// <param name="groups">The groups, in their order.</param>
    /// <param name="release">The next release without number, members and figures, with its least number of countries (k).</param>
    public static IReadOnlyList<GroupRelease> Next(
        IReadOnlyList<GroupRelease> before,
        IReadOnlyList<PooledResult> results,
        IEnumerable<CountryGroup> groups,
        GroupRelease release
    )
    {
        var all = before.ToList();
        foreach (var group in groups)
        {
            List<PooledResult> inside =
            [
                .. results
                    .Where(result => group.Contains(result.Member.Country))
                    .OrderBy(result => result.Member.Country.Value, StringComparer.Ordinal),
            ];
            if (CanRelease(all, group.Code, inside, release.LeastCountries))
            {
                all.Add(
                    release with
                    {
                        Group = group.Code,
                        Number = all.Count + 1,
                        Members = [.. inside.Select(result => result.Member)],
                        Figures = [.. FiguresOf(all, inside, release.LeastCountries)],
                    }
                );
            }
        }

        return all[before.Count..];
    }

    private static bool CanRelease(
        List<GroupRelease> all,
        string group,
        List<PooledResult> inside,
        int minimum
    )
    {
        var members = inside.Select(result => result.Member).ToList();
        var isSame =
            all.FindLast(earlier => earlier.Group == group)?.Members.SequenceEqual(members) is true;
        if (isSame)
        {
            return false;
        }

        var protection = new GroupProtection(ImmutableHashSet<CountryCode>.Empty);
        foreach (var earlier in all)
        {
            protection.TryPublish(Numbered(earlier.Members), earlier.LeastCountries);
        }

        return protection.TryPublish(Numbered(members), minimum);
    }

    // Membership alone has no values, so nobody is alike.
    private static IEnumerable<(GroupMember Member, char Alike)> Numbered(
        IEnumerable<GroupMember> members
    ) => members.Select((member, place) => (member, (char)place));

    private static IEnumerable<GroupFigure> FiguresOf(
        List<GroupRelease> all,
        List<PooledResult> inside,
        int minimum
    )
    {
        ImmutableArray<GroupMember> members = [.. inside.Select(result => result.Member)];
        var codes = inside.SelectMany(result => result.Values.Keys).Distinct().Order();
        foreach (var code in codes)
        {
            var figure = FigureOf(code, inside);
            var protection = new GroupProtection(ImmutableHashSet<CountryCode>.Empty);
            foreach (var earlier in all)
            {
                if (earlier.Figures.FirstOrDefault(one => one.Code == code) is { } known)
                {
                    protection.TryPublish(
                        ReadGroups.Valued(earlier.Members, known),
                        earlier.LeastCountries
                    );
                }
            }

            if (protection.TryPublish(ReadGroups.Valued(members, figure), minimum))
            {
                yield return figure;
            }
        }
    }

    private static GroupFigure FigureOf(string code, List<PooledResult> inside)
    {
        var values = inside.ConvertAll(result =>
            result.Values.TryGetValue(code, out var value) ? value : (double?)null
        );
        var shown = values.OfType<double>().Select(ScoreRounding.Displayed).Distinct().ToList();
        var quartiles = Quartiles.Of(values.OfType<double>());
        return new(
            code,
            quartiles.Lower,
            quartiles.Median,
            quartiles.Upper,
            string.Concat(
                values.Select(value =>
                    value is { } number
                        ? (char)(FirstLetter + shown.IndexOf(ScoreRounding.Displayed(number)))
                        : GroupFigure.NoValue
                )
            )
        );
    }
}
