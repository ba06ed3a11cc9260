using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Medians and quartiles beside the countries, in words.</summary>
internal static class OverviewFigures
{
    /// <summary>The figures of the countries that the reader sees one by one anyway.</summary>
    public static OverviewGroup Shown(IReadOnlyList<OverviewLine> lines) =>
        new(
            CompareStrings.OverviewMedianShown,
            ReaderText.Fill(CompareStrings.OverviewCountries, ReaderText.Number(lines.Count)),
            code =>
                Values(lines, code).ToList() is { Count: > 1 } values ? Quartiles.Of(values) : null
        );

    /// <summary>The figures of a released statistic.</summary>
    public static OverviewGroup Released(GroupStatistic group, string name) =>
        new(
            ReaderText.Fill(CompareStrings.OverviewMedianGroup, name),
            ReaderText.Fill(
                CompareStrings.OverviewReleased,
                ReaderText.Number(group.Countries),
                ReaderText.Date(group.ReleasedUtc)
            ),
            code => group.Figures.TryGetValue(code, out var found) ? found : null
        );

    /// <summary>Median and quartiles, such as "3.1 (2.5–3.6)".</summary>
    public static string Text(Quartiles quartiles) =>
        ReaderText.Fill(
            CompareStrings.OverviewQuartiles,
            Number(quartiles.Median),
            Number(quartiles.Lower),
            Number(quartiles.Upper)
        );

    private static string Number(decimal value) => ScoreWords.Number((double)value);

    private static IEnumerable<double> Values(IEnumerable<OverviewLine> lines, string code) =>
        IndicatorId.TryParse(code, out var indicator)
            ? lines
                .Where(line => line.Country.Levels.ContainsKey(indicator))
                .Select(line => (double)line.Country.Levels[indicator])
            : lines
                .Select(line =>
                    line.Country.Card?.All.First(score => score.Subject.Code == code).Mean
                )
                .OfType<double>();
}
