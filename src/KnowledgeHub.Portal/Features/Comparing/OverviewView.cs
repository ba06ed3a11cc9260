using System.Globalization;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>An overview as one reader reads it: countries in the order of the alphabet, never of their scores.</summary>
public sealed class OverviewView
{
    /// <summary>How many profiles have room on a page.</summary>
    public const int MaxProfiles = 12;

    /// <summary>How many lines a chart over time has room for.</summary>
    public const int MaxLines = 6;

    private readonly TaxonomyCatalogue _taxonomy;
    private readonly CountryGroups _groups;
    private readonly CountryAliases? _aliases;
    private readonly Guid? _slides;

    /// <summary>Prepares an overview for a reader.</summary>
    /// <param name="overview">The overview.</param>
    /// <param name="query">The state of the page.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="groups">The groups of countries.</param>
    /// <param name="slides">The saved comparison whose aliases stand for the names; null for names.</param>
    public OverviewView(
        CountryOverview overview,
        OverviewQuery query,
        TaxonomyCatalogue taxonomy,
        CountryGroups groups,
        Guid? slides = null
    )
    {
        ArgumentNullException.ThrowIfNull(overview);
        Overview = overview;
        Query = query;
        _taxonomy = taxonomy;
        _groups = groups;
        _slides = slides;
        _aliases = slides is { } id ? new(id, overview.Choices) : null;
        Lines = Ordered(overview.Compared);
        Excluded = Ordered(overview.Countries.Where(country => country.Card is null));
    }

    public CountryOverview Overview { get; }

    public OverviewQuery Query { get; }

    /// <summary>The countries whose numbers are shown.</summary>
    public IReadOnlyList<OverviewLine> Lines { get; }

    /// <summary>The countries that cannot be compared.</summary>
    public IReadOnlyList<OverviewLine> Excluded { get; }

    /// <summary>Whether names are hidden.</summary>
    public bool IsAnonymous => _aliases is not null;

    /// <summary>Whether an invented country takes part.</summary>
    public bool HasDemonstrations =>
        Overview.Countries.Any(country => country.Assessment.IsDemonstration);

    /// <summary>What the countries can be narrowed to: codes and names.</summary>
    public IReadOnlyList<(string Code, string Name)> GroupChoices =>
        [
            .. _groups
                .All.Where(group => group.Code != CountryGroup.All)
                .Where(group => Overview.Choices.Any(group.Contains))
                .Select(group => (group.Code, GroupName(group.Code)))
                .OrderBy(group => group.Item2, Alphabet),
        ];

    /// <summary>The countries that can be picked: codes and names.</summary>
    public IReadOnlyList<(string Code, string Name)> CountryChoices =>
        [
            .. Overview
                .Choices.Select(country => (country.Value, CountryName(country)))
                .OrderBy(country => country.Item2, Alphabet),
        ];

    /// <summary>The levels of the scale with their names.</summary>
    public IReadOnlyList<(int Level, string Word)> Levels =>
        [
            .. Overview.Framework.Document.Levels.Select(level =>
                (level.Number, ScoreWords.Level(Overview.Framework, level.Number))
            ),
        ];

    /// <summary>The spokes of a profile.</summary>
    public IReadOnlyList<ChartAxis> Axes =>
        [.. Grid.Areas.Select(area => new ChartAxis(NameOf(new(ScoreKind.Area, area)), area))];

    /// <summary>The countries shown, and the statistics that may be.</summary>
    public IReadOnlyList<OverviewGroup> Groups => GroupsOf(Lines);

    /// <summary>The same for single indicators: countries that share scores only take no part.</summary>
    public IReadOnlyList<OverviewGroup> IndicatorGroups =>
        GroupsOf([.. Lines.Where(line => !line.Country.Levels.IsEmpty)]);

    /// <summary>The address of the page in another state; under aliases it names no country.</summary>
    public string AddressOf(OverviewQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return _slides is { } id ? SavedAddress.SlidesOf(id, query) : query.Url;
    }

    /// <summary>The name of an area, cell, pillar or driver.</summary>
    public string NameOf(ScoreSubject subject) => ScoreWords.Name(subject, _taxonomy);

    /// <summary>The areas of a country as a line of a chart.</summary>
    public ChartSeries Profile(OverviewLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new(
            line.Name,
            [.. Grid.Areas.Select(area => Of(line, new(ScoreKind.Area, area)).Point)]
        );
    }

    /// <summary>One score of a country as it is read.</summary>
    public ComparedScore Of(OverviewLine line, ScoreSubject subject)
    {
        ArgumentNullException.ThrowIfNull(line);
        var scores = line.Country.Card?.All ?? [];
        return new(scores.First(score => score.Subject == subject), Overview.Framework);
    }

    private static StringComparer Alphabet =>
        StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);

    private IReadOnlyList<OverviewGroup> GroupsOf(IReadOnlyList<OverviewLine> lines) =>
        [
            .. lines.Count > 1 ? [OverviewFigures.Shown(lines)] : Array.Empty<OverviewGroup>(),
            .. Overview.Groups.Select(group =>
                OverviewFigures.Released(group, GroupName(group.Group))
            ),
        ];

    private string CountryName(CountryCode country) =>
        _taxonomy.Label(TermKind.Country, country.Value, ReaderLanguage.Current);

    private string GroupName(string code) =>
        code == CountryGroup.All
            ? CompareStrings.OverviewGroupAll
            : _groups.NameOf(code)?.Read(ReaderLanguage.Current).Text
                ?? _taxonomy.Label(TermKind.Region, code, ReaderLanguage.Current);

    private IReadOnlyList<OverviewLine> Ordered(IEnumerable<OverviewCountry> countries)
    {
        if (_aliases is { } aliases)
        {
            return
            [
                .. countries
                    .OrderBy(country => aliases.PlaceOf(country.Assessment.Country))
                    .Select(country => new OverviewLine(
                        aliases.NameOf(country.Assessment.Country),
                        country with
                        {
                            IsOwn = false,
                        },
                        null
                    )),
            ];
        }

        return
        [
            .. countries
                .Select(country => new OverviewLine(
                    CountryName(country.Assessment.Country),
                    country,
                    $"/assessments/{country.Assessment.Id}/result"
                ))
                .OrderBy(line => line.Name, Alphabet),
        ];
    }
}
