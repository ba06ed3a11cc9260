using System.Collections.Immutable;

namespace KnowledgeHub.Core.Framework;

/// <summary>The groups of a framework version, made once.</summary>
public sealed class FrameworkGroups
{
    private readonly FrameworkDocument _document;

    internal FrameworkGroups(FrameworkDocument document)
    {
        _document = document;
        Cells = Groups(Grid.Cells, (indicator, cell) => indicator.Id.Cell == cell);
        Areas = Groups(Grid.Areas, (indicator, area) => indicator.Id.Area == area);
        Pillars = Groups(Grid.Pillars, (indicator, pillar) => indicator.Id.Pillar == pillar);
        Themes = Groups(Grid.Themes, (indicator, theme) => indicator.Themes.Contains(theme));
        Drivers =
        [
            .. Grid.Drivers.Select(driver => Group(driver, indicator => Share(indicator, driver))),
        ];
        All = Group(string.Empty, _ => 1);
    }

    /// <summary>The 18 cells.</summary>
    public ImmutableArray<IndicatorGroup> Cells { get; }

    /// <summary>The six areas.</summary>
    public ImmutableArray<IndicatorGroup> Areas { get; }

    /// <summary>The three pillars.</summary>
    public ImmutableArray<IndicatorGroup> Pillars { get; }

    /// <summary>The four drivers; the weight holds the driver's share of the indicator.</summary>
    public ImmutableArray<IndicatorGroup> Drivers { get; }

    /// <summary>The themes.</summary>
    public ImmutableArray<IndicatorGroup> Themes { get; }

    /// <summary>Every indicator.</summary>
    public IndicatorGroup All { get; }

    private double Share(Indicator indicator, string driver) =>
        indicator.PrimaryDriver == driver ? _document.PrimaryDriverWeight
        : indicator.SecondaryDrivers.Contains(driver) ? _document.SecondaryDriverWeight
        : 0;

    private ImmutableArray<IndicatorGroup> Groups(
        ImmutableArray<string> codes,
        Func<Indicator, string, bool> belongs
    ) => [.. codes.Select(code => Group(code, indicator => belongs(indicator, code) ? 1 : 0))];

    private IndicatorGroup Group(string code, Func<Indicator, double> share) =>
        new(
            code,
            [
                .. _document
                    .Indicators.Select(
                        (indicator, position) =>
                            new WeightedIndicator(position, share(indicator) * indicator.Weight)
                    )
                    .Where(member => member.Weight > 0),
            ]
        );
}
