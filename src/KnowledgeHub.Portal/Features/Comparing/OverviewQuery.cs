using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>The whole state of an overview of countries, as it stands in the address. Immutable.</summary>
public sealed record OverviewQuery
{
    /// <summary>Path of the page.</summary>
    public const string Path = "/compare/overview";

    /// <summary>The most countries that can be named.</summary>
    public const int MaxCountries = 60;

    private const int MaxSkipped = 1_000;

    /// <summary>The year of reference; null for the newest.</summary>
    public int? Year { get; init; }

    /// <summary>Code of the region or official group; null for all.</summary>
    public string? Group { get; init; }

    /// <summary>The stage from which on assessments are shown; null for all.</summary>
    public AssessmentStatus? From { get; init; }

    /// <summary>Only these countries; empty for all.</summary>
    public ImmutableArray<CountryCode> Countries { get; init; } = [];

    /// <summary>What is shown.</summary>
    public OverviewShow Show { get; init; }

    /// <summary>Code of the one area that is shown; null for all.</summary>
    public string? Area { get; init; }

    /// <summary>How many countries of the alphabet are skipped where not all have room.</summary>
    public int Skip { get; init; }

    /// <summary>The language that the address names; null when it names none.</summary>
    public string? Lang { get; init; }

    /// <summary>The area of what shows one area only.</summary>
    public string OneArea => Area ?? Grid.Areas[0];

    /// <summary>What the use case is asked for.</summary>
    public OverviewRequest Request =>
        new()
        {
            Year = Year,
            Group = Group,
            From = From,
            Countries = Countries,
            WithCycles = Show is OverviewShow.Time,
        };

    /// <summary>The state as the part of an address behind the question mark.</summary>
    public string Search
    {
        get
        {
            var fields = new List<(string Name, string? Value)>
            {
                ("year", Year?.ToString(CultureInfo.InvariantCulture)),
                ("group", Group),
                ("from", From is { } stage ? EnumCode<AssessmentStatus>.Of(stage) : null),
            };
            fields.AddRange(Countries.Select(country => ("c", (string?)country.Value)));
            fields.Add(
                ("show", Show is default(OverviewShow) ? null : EnumCode<OverviewShow>.Of(Show))
            );
            fields.Add(("area", Area));
            fields.Add(("skip", Skip == 0 ? null : Skip.ToString(CultureInfo.InvariantCulture)));
            fields.Add(("lang", Lang));
            return string.Join(
                '&',
                fields
                    .Where(one => one.Value is not null)
                    .Select(one => $"{one.Name}={Uri.EscapeDataString(one.Value ?? string.Empty)}")
            );
        }
    }

    /// <summary>The address of the page in this state.</summary>
    public string Url => Search is { Length: > 0 } search ? $"{Path}?{search}" : Path;

    /// <summary>Reads an address; what is blank, or foreign to the page, is left out.</summary>
    /// <param name="uri">An address with or without a query, or a query.</param>
    public static OverviewQuery FromUri(string uri)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var values = QueryHelpers.ParseQuery(
            uri.Split('#', 2)[0].Split('?', 2) is [_, var query] ? query : string.Empty
        );
        var area = First("area")?.ToUpperInvariant();
        return new()
        {
            Year = Number("year", DateOnly.MaxValue.Year),
            Group = First("group"),
            From = EnumCode<AssessmentStatus>.TryParse(First("from"), out var stage) ? stage : null,
            Countries = [.. Named().Distinct().Take(MaxCountries)],
            Show = EnumCode<OverviewShow>.TryParse(First("show"), out var show) ? show : default,
            Area = area is not null && Grid.Areas.Contains(area) ? area : null,
            Skip = Number("skip", MaxSkipped) ?? 0,
            Lang = First("lang"),
        };

        string? First(string name) =>
            values.TryGetValue(name, out var found)
                ? found
                    .OfType<string>()
                    .Select(value => value.Trim())
                    .FirstOrDefault(value => value.Length > 0)
                : null;

        int? Number(string name, int greatest) =>
            int.TryParse(
                First(name),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            )
            && number <= greatest
                ? number
                : null;

        IEnumerable<CountryCode> Named()
        {
            foreach (
                var text in values.TryGetValue("c", out var found) ? found.OfType<string>() : []
            )
            {
                if (CountryCode.TryParse(text.Trim().ToUpperInvariant(), out var country))
                {
                    yield return country;
                }
            }
        }
    }
}
