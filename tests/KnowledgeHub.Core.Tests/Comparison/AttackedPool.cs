using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Comparison;

/// <summary>
/// A pool whose countries join, leave and change their answers at random, in three regions and two official groups that overlap.
/// Readers look at it after each round.
/// </summary>
internal sealed class AttackedPool
{
    private const int Regions = 3;
    private const int Rounds = 5;

    private readonly Random _random;
    private readonly string[] _codes;
    private readonly Dictionary<string, int> _levels = [];
    private readonly Dictionary<GroupMember, ImmutableDictionary<string, double>> _truth = [];
    private readonly CountryGroups _groups;
    private readonly SharedPool _pool;
    private int _figures;

    public AttackedPool(int seed, int countries)
    {
        _random = new(seed);
        _codes =
        [
            .. Enumerable
                .Range(0, countries)
                .Select(number => $"{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}"),
        ];
        var taxonomy = Taxonomy();
        var settings = new ComparisonSettings { Groups = [Group("one"), Group("two")] };
        _groups = new(new FakeTaxonomySource { Current = taxonomy }, settings);
        _pool = new(taxonomy, settings);
    }

    /// <summary>How many figures the readers were shown.</summary>
    public int Figures => _figures;

    /// <summary>Runs every round; each reader remembers what the portal shows.</summary>
    /// <returns>How many values the readers derived together.</returns>
    public async Task<int> AttackAsync()
    {
        var readers = Readers().Select(actor => (Actor: actor, Memory: Memory(actor))).ToList();
        for (var round = 0; round < Rounds; round++)
        {
            Change(round == 0 ? _codes.Length : _random.Next(9));
            await ReleaseAsync();
            foreach (var (actor, memory) in readers)
            {
                var outcome = await _pool.Reading.ReadAsync(actor, new(), default);
                if (outcome is Outcome<CountryOverview>.Done(var overview))
                {
                    overview.Groups.ToList().ForEach(shown => See(memory, shown));
                    _figures += overview.Groups.Sum(shown => shown.Figures.Count);
                }
            }
        }

        return readers.Sum(reader => reader.Memory.Derived());
    }

    /// <summary>The same rounds where each group of a least size shows its figures as they are at the moment.</summary>
    public int AttackWithout(int minimum)
    {
        var memory = new GroupAttack(ImmutableHashSet<CountryCode>.Empty);
        for (var round = 0; round < Rounds; round++)
        {
            Change(round == 0 ? _codes.Length : _random.Next(9));
            foreach (var group in _groups.All)
            {
                var inside = _levels.Where(one => group.Contains(new(one.Key))).ToList();
                for (var code = 0; code < 20 && inside.Count >= minimum; code++)
                {
                    var values = inside.ToImmutableDictionary(
                        one => Member(one.Key, one.Value),
                        one => (double)Level(one.Value, code)
                    );
                    memory.See($"{code}", Quartiles.Of(values.Values), values);
                }
            }
        }

        return memory.Derived();
    }

    private static GroupMember Member(string country, int pattern) =>
        new(new(country), new($"A-{country}2024"), $"{pattern}");

    // Every fourth indicator is alike in most countries, so that groups come close to being all alike.
    private static int Level(int pattern, int indicator) =>
        indicator % 4 == 0 && pattern % 7 != 0 ? 3 : 1 + (((pattern * 31) + (indicator * 17)) % 5);

    private void Change(int count)
    {
        foreach (var country in _random.GetItems(_codes, count))
        {
            var isLeaving = _levels.ContainsKey(country) && _random.Next(3) == 0;
            if (isLeaving)
            {
                _levels.Remove(country);
                _pool.Shared.Without(new($"A-{country}2024"));
                continue;
            }

            var pattern = _random.Next(1_000);
            _levels[country] = pattern;
            _pool.With(country, Grants(country), indicator => Level(pattern, indicator));
        }
    }

    private static string Grants(string country) =>
        country is "AA" or "AD" ? $"{SharedPool.Pooled} scores@public answers@public"
        : country is "AC" ? $"{SharedPool.Pooled} scores@advisor answers@advisor"
        : SharedPool.Pooled;

    private async Task ReleaseAsync()
    {
        _pool.Clock.Advance(TimeSpan.FromHours(1));
        await _pool.ReleaseAsync();
        foreach (var member in _pool.Releases.Stored.SelectMany(release => release.Members))
        {
            if (!_truth.ContainsKey(member))
            {
                _truth[member] = Truth(_levels[member.Country.Value]);
            }
        }
    }

    private static ImmutableDictionary<string, double> Truth(int pattern) =>
        SampleFramework
            .Document.Indicators.Select(
                (indicator, place) =>
                    KeyValuePair.Create(indicator.Id.Value, (double)Level(pattern, place))
            )
            .ToImmutableDictionary();

    private void See(GroupAttack memory, GroupStatistic shown)
    {
        var release = _pool.Releases.Stored.Single(one =>
            one.Group == shown.Group && one.ReleasedUtc == shown.ReleasedUtc
        );
        foreach (var (code, quartiles) in shown.Figures)
        {
            if (_truth[release.Members[0]].ContainsKey(code))
            {
                memory.See(
                    code,
                    quartiles,
                    release.Members.ToImmutableDictionary(one => one, one => _truth[one][code])
                );
            }
        }
    }

    private static IEnumerable<Actor> Readers() =>
        [
            Actors.Coordinator.In("AB"),
            Actors.Respondent.In("AA", "AC"),
            Actors.Advisor.In("AA", "AC", "AD"),
        ];

    private static GroupAttack Memory(Actor actor) =>
        new(actor.Countries.Union([new("AA"), new("AD")]));

    private TaxonomyCatalogue Taxonomy() =>
        AnEmptyTaxonomy()
            .With(TermKind.Region, ATerm("0"), ATerm("1"), ATerm("2"))
            .With(
                TermKind.Country,
                [.. _codes.Select(code => ATerm(code) with { Parent = $"{_random.Next(Regions)}" })]
            )
            .Build();

    private OfficialGroup Group(string code) =>
        new(
            code,
            LocalizedText.Empty,
            [.. _codes.Where(_ => _random.Next(2) == 0).Select(one => new CountryCode(one))]
        );
}
