using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>
/// Names such as "Country A" for slides of a workshop. They stay the same for one saved comparison and are handed out in an order
/// that has nothing to do with names or scores.
/// </summary>
/// <param name="comparison">The saved comparison.</param>
/// <param name="countries">Every country that could be shown, so that a filter does not hand the names out anew.</param>
public sealed class CountryAliases(Guid comparison, IEnumerable<CountryCode> countries)
{
    private const int Letters = 26;

    private readonly ImmutableArray<CountryCode> _order =
    [
        .. countries.OrderBy(country => OrderOf(comparison, country), StringComparer.Ordinal),
    ];

    /// <summary>The place of a country among the aliases, from 0.</summary>
    public int PlaceOf(CountryCode country) => _order.IndexOf(country);

    /// <summary>The alias of a country.</summary>
    public string NameOf(CountryCode country) =>
        ReaderText.Fill(CompareStrings.OverviewAlias, Letter(PlaceOf(country)));

    private static string Letter(int place) =>
        place < Letters
            ? $"{(char)('A' + place)}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{(char)('A' + (place % Letters))}{place / Letters + 1}"
            );

    private static string OrderOf(Guid comparison, CountryCode country) =>
        Convert.ToHexString(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{comparison:N}{country.Value}"))
        );
}
