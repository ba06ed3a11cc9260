using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>
/// A comparison as one reader reads it. Countries stand in the order of the alphabet, or by one area or cell of the reader's
/// choice; nothing here orders them by everything together.
/// </summary>
public sealed class ComparisonView
{
    private readonly TaxonomyCatalogue _taxonomy;
    private readonly Dictionary<ScoreSubject, ScoreDifference> _differences;

    /// <summary>Prepares a comparison for a reader.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="query">The state of the page.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public ComparisonView(
        CountryComparison comparison,
        CompareQuery query,
        TaxonomyCatalogue taxonomy
    )
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(query);
        Comparison = comparison;
        Query = query;
        _taxonomy = taxonomy;
        _differences = comparison.Differences.ToDictionary(one => one.Subject);
        var order = StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);
        Countries = Sorted(
            comparison
                .Assessments.SelectMany(one =>
                    one.Card is { } card ? [Country(one, card)] : Array.Empty<ComparedCountry>()
                )
                .OrderBy(country => country.Name, order)
        );
        Excluded =
        [
            .. comparison
                .Assessments.Where(one => one.Card is null)
                .OrderBy(one => NameOf(one.Assessment), order)
                .Select(Exclude),
        ];
    }

    public CountryComparison Comparison { get; }

    public CompareQuery Query { get; }

    /// <summary>The countries whose numbers are shown, in the order of the columns.</summary>
    public IReadOnlyList<ComparedCountry> Countries { get; }

    /// <summary>The countries that cannot be compared.</summary>
    public IReadOnlyList<ExcludedCountry> Excluded { get; }

    /// <summary>Whether there are two countries at least to set side by side.</summary>
    public bool IsComparable => Countries.Count >= CompareAssessments.MinCountries;

    /// <summary>Whether an invented country takes part.</summary>
    public bool HasDemonstrations =>
        Comparison.Assessments.Any(one => one.Assessment.IsDemonstration);

    /// <summary>The country that sets the version and the year.</summary>
    public string BasisName => NameOf(Comparison.Assessments[0].Assessment);

    /// <summary>The levels of the scale with their names.</summary>
    public IReadOnlyList<(int Level, string Word)> Levels =>
        [
            .. Comparison.Framework.Document.Levels.Select(level =>
                (level.Number, ScoreWords.Level(Comparison.Framework, level.Number))
            ),
        ];

    /// <summary>The two countries that are laid over one another; none when not exactly two are chosen.</summary>
    public IReadOnlyList<ComparedCountry> Overlaid =>
        Countries.Where(country => Query.Overlays(country.Assessment.Id.Value)).ToList()
            is { Count: 2 } two
            ? two
            : [];

    /// <summary>How the columns are ordered, in a sentence.</summary>
    public string OrderSentence =>
        Query.SortSubject is { } subject
            ? ReaderText.Fill(
                Query.IsDescending
                    ? CompareStrings.CompareOrderHighestFirst
                    : CompareStrings.CompareOrderLowestFirst,
                NameOf(subject)
            )
            : CompareStrings.CompareOrderAlphabetical;

    /// <summary>The spokes of a profile.</summary>
    public IReadOnlyList<ChartAxis> Axes =>
        [.. Subjects(ScoreKind.Area).Select(area => new ChartAxis(NameOf(area), area.Code))];

    /// <summary>Areas and cells: area by area, or by difference.</summary>
    public IReadOnlyList<ComparedGroup> GridGroups =>
        Query.IsByDifference
            ?
            [
                Group(CompareStrings.CompareGroupAreas, Subjects(ScoreKind.Area)),
                Group(CompareStrings.CompareGroupCells, Subjects(ScoreKind.Cell)),
            ]
            : [.. Subjects(ScoreKind.Area).Select(AreaGroup)];

    /// <summary>Pillars and drivers.</summary>
    public IReadOnlyList<ComparedGroup> WiderGroups =>
        [
            Group(CompareStrings.CompareGroupPillars, Subjects(ScoreKind.Pillar)),
            Group(CompareStrings.CompareGroupDrivers, Subjects(ScoreKind.Driver)),
        ];

    /// <summary>What the countries may be ordered by: areas, or cells.</summary>
    public IEnumerable<ScoreSubject> Subjects(ScoreKind kind) =>
        _differences.Keys.Where(subject => subject.Kind == kind);

    /// <summary>The name of an area, cell, pillar or driver.</summary>
    public string NameOf(ScoreSubject subject) => ScoreWords.Name(subject, _taxonomy);

    /// <summary>The areas of a country as a line of a chart.</summary>
    public ChartSeries Profile(ComparedCountry country)
    {
        ArgumentNullException.ThrowIfNull(country);
        return new(
            country.Title,
            [.. Subjects(ScoreKind.Area).Select(area => View(country.Score(area)).Point)]
        );
    }

    private ComparedCountry Country(ComparedAssessment one, ScoreCard card) =>
        new(NameOf(one.Assessment), one.Assessment, card);

    private string NameOf(Assessment assessment) =>
        _taxonomy.Label(TermKind.Country, assessment.Country.Value, ReaderLanguage.Current);

    /// <summary>Countries without a number stand at the end either way; equal ones stay in the order of the alphabet.</summary>
    private IReadOnlyList<ComparedCountry> Sorted(IEnumerable<ComparedCountry> alphabetical)
    {
        if (Query.SortSubject is not { } subject)
        {
            return [.. alphabetical];
        }

        var sign = Query.IsDescending ? -1 : 1;
        return
        [
            .. alphabetical
                .Select(country => (Country: country, country.Score(subject).Mean))
                .OrderBy(pair => pair.Mean is null)
                .ThenBy(pair => sign * ScoreRounding.Compared(pair.Mean ?? 0))
                .Select(pair => pair.Country),
        ];
    }

    private ExcludedCountry Exclude(ComparedAssessment one)
    {
        var assessment = one.Assessment;
        var id = assessment.Id.Value;
        return new(
            $"{NameOf(assessment)} · {assessment.Name}",
            [
                .. one.Reasons.Select(reason =>
                    (
                        ExclusionWords.Why(reason, one, Comparison),
                        ExclusionWords.Remedy(reason, Comparison)
                    )
                ),
            ],
            one.Reasons.Contains(IncomparableReason.TooIncomplete) ? null : Query.OnBasisOf(id).Url,
            $"/assessments/{id}/result",
            ProgressQuery.AddressOf(assessment.Country)
        );
    }

    private ComparedGroup AreaGroup(ScoreSubject area) =>
        new(
            NameOf(area),
            [
                Row(area, CompareStrings.CompareWholeArea, isWhole: true),
                .. Grid.Pillars.Select(pillar =>
                    Row(
                        new(ScoreKind.Cell, Grid.Cell(area.Code, pillar)),
                        NameOf(new ScoreSubject(ScoreKind.Pillar, pillar))
                    )
                ),
            ]
        );

    private ComparedGroup Group(string name, IEnumerable<ScoreSubject> subjects)
    {
        var rows = subjects.Select(subject => Row(subject, NameOf(subject)));
        return new(
            name,
            Query.IsByDifference
                ?
                [
                    .. rows.OrderByDescending(row =>
                        ScoreRounding.Compared(row.Difference.Spread ?? -1)
                    ),
                ]
                : [.. rows]
        );
    }

    private ComparedRow Row(ScoreSubject subject, string name, bool isWhole = false) =>
        new(
            name,
            isWhole,
            [.. Countries.Select(country => View(country.Score(subject)))],
            _differences[subject]
        );

    private ComparedScore View(Score score) => new(score, Comparison.Framework);
}
