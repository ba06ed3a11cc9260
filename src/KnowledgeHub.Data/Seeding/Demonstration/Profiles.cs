using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// The profiles of countries that are generated together. Those with a land border lie side by side in the order of their
/// codes, and so do those by the sea: neighbours are neighbours of each other.
/// </summary>
internal sealed class Profiles
{
    private readonly ILookup<CountryCode, CountryCode> _neighbours;

    public Profiles(IEnumerable<CountryCharacter> countries)
    {
        var inOrder = countries
            .OrderBy(country => country.Country.Value, StringComparer.Ordinal)
            .ToList();
        _neighbours = Chain(inOrder, country => country.HasLand)
            .Concat(Chain(inOrder, country => country.HasSea && !country.IsRemote))
            .Distinct()
            .ToLookup(pair => pair.From, pair => pair.To);
    }

    public CountryProfile Of(CountryCharacter country) =>
        new()
        {
            BorderTypes = BorderTypes(country),
            Neighbours =
            [
                .. _neighbours[country.Country]
                    .OrderBy(neighbour => neighbour.Value, StringComparer.Ordinal),
            ],
            SpecialZones = Phrases.Zones(country),
        };

    private static IEnumerable<(CountryCode From, CountryCode To)> Chain(
        IEnumerable<CountryCharacter> countries,
        Func<CountryCharacter, bool> belongs
    )
    {
        var links = countries.Where(belongs).Select(country => country.Country).ToList();
        return links
            .Zip(links.Skip(1))
            .SelectMany(pair => new[] { (pair.First, pair.Second), (pair.Second, pair.First) });
    }

    private static ImmutableArray<string> BorderTypes(CountryCharacter country)
    {
        var types = ImmutableArray.CreateBuilder<string>();
        if (country.HasLand)
        {
            types.Add("land");
        }

        if (country.HasSea)
        {
            types.Add("sea");
        }

        if (country.HasAir)
        {
            types.Add("air");
        }

        return types.ToImmutable();
    }
}
