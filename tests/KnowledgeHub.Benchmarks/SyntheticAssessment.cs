using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// A framework laid out as version 1.0 is: three indicators in each cell and four added ones, 58 in all, each with a driver, a
/// second driver and a theme; and an answer to each. One in ten is not applicable, one in ten unknown.
/// </summary>
internal sealed class SyntheticAssessment
{
    private static readonly string[] _added = ["INS.A.4", "HRT.A.4", "CIE.S.4", "CIE.A.4"];

    private readonly Random _random = new(58);

    /// <param name="heaviest">The highest weight of an indicator.</param>
    public SyntheticAssessment(int heaviest)
    {
        Framework = new(
            new()
            {
                Version = "1.0",
                Published = new(2025, 1, 1),
                Title = LocalizedText.Empty,
                PrimaryDriverWeight = 1,
                SecondaryDriverWeight = 0.5,
                Levels = [],
                PillarReadings = ImmutableSortedDictionary<string, LocalizedText>.Empty,
                Indicators = [.. Ids().Select(id => Indicator(id, heaviest))],
            }
        );
        Ratings = [.. Framework.Indicators.Select(indicator => Rate(indicator.Id))];
    }

    public MaturityFramework Framework { get; }

    public Rating[] Ratings { get; }

    private static IEnumerable<string> Ids() =>
        Grid
            .Cells.SelectMany(cell => Enumerable.Range(1, 3).Select(number => $"{cell}.{number}"))
            .Concat(_added);

    private Indicator Indicator(string id, int heaviest) =>
        new()
        {
            Id = new(id),
            Title = LocalizedText.Empty,
            Question = LocalizedText.Empty,
            LooksFor = LocalizedText.Empty,
            PrimaryDriver = Grid.Drivers[_random.Next(2)],
            SecondaryDrivers = [Grid.Drivers[_random.Next(2, 4)]],
            Themes = [Grid.Themes[_random.Next(Grid.Themes.Length)]],
            IsGate = _random.Next(8) == 0,
            Weight = _random.Next(1, heaviest + 1),
        };

    private Rating Rate(IndicatorId id) =>
        _random.Next(10) switch
        {
            0 => Rating.NotApplicable(id),
            1 => Rating.Unknown(id),
            _ => Rating.Scored(id, _random.Next(1, 6), EvidenceGrade.Document, 0.48),
        };
}
