using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Gaps, strengths and distances of a country, as one reader reads them.</summary>
public sealed class GapsView
{
    /// <summary>Gaps on a page: each costs a search in memory, and people read no more at once.</summary>
    public const int PageSize = 10;

    private readonly TargetSheet _sheet;
    private readonly IReadOnlyList<GapView> _gaps;
    private readonly int _page;

    /// <summary>Lays out the targets of an assessment.</summary>
    /// <param name="targets">The assessment with its targets.</param>
    /// <param name="reading">Its result.</param>
    /// <param name="area">Code of the area that the address asks for, unchecked.</param>
    /// <param name="page">Page that the address asks for, unchecked.</param>
    public GapsView(TargetReading targets, ResultReading reading, string? area, int? page)
    {
        ArgumentNullException.ThrowIfNull(targets);
        Reading = reading;
        _sheet = targets.Sheet;
        Area = Grid.Areas.FirstOrDefault(code =>
            string.Equals(code, area, StringComparison.OrdinalIgnoreCase)
        );
        _gaps =
        [
            .. _sheet
                .Gaps.Where(gap => Area is null || gap.Indicator.Id.Area == Area)
                .Select(gap => new GapView(gap, reading)),
        ];
        _page = Math.Clamp(page ?? 1, 1, LastPage);
    }

    public ResultReading Reading { get; }

    /// <summary>Code of the area whose gaps are listed; null for all.</summary>
    public string? Area { get; }

    public int Page => _page;

    public int LastPage => Math.Max(1, (_gaps.Count + PageSize - 1) / PageSize);

    /// <summary>Number of gaps on all pages.</summary>
    public int Total => _gaps.Count;

    /// <summary>The gaps of this page, the greatest priority first.</summary>
    public IReadOnlyList<GapView> Shown => [.. _gaps.Skip((_page - 1) * PageSize).Take(PageSize)];

    /// <summary>Number of indicators that apply and have no level, so that nothing can be said of their way.</summary>
    public int WithoutLevel =>
        _sheet.Targets.Count(target => target.Applies && target.Rating.Level is null);

    /// <summary>The indicators at or above their target, and every one at level 4 or 5.</summary>
    public IReadOnlyList<IndicatorTarget> Strengths => [.. _sheet.Strengths];

    /// <summary>The distance of everything, of the areas and of the pillars.</summary>
    public IReadOnlyList<DistanceRow> Distances =>
        [
            .. new[] { Reading.Card.Overall }
                .Concat(Reading.Card.Areas)
                .Concat(Reading.Card.Pillars)
                .Select(score => DistanceRow.Of(_sheet.DistanceOf(score.Subject), Reading)),
        ];

    /// <summary>The page that shows what reaching every target would come to.</summary>
    public string ReachAllAddress =>
        new WhatIfQuery(
            [
                .. _sheet.Gaps.Select(gap => new ScenarioLevel(
                    gap.Indicator.Id,
                    gap.Target.GetValueOrDefault()
                )),
            ],
            null,
            null
        ).Of(Reading);

    /// <summary>The areas that can be chosen, all of them first.</summary>
    public IEnumerable<(string? Code, string Name, string Address)> Choices =>
        Grid
            .Areas.Select(code =>
                ((string?)code, Reading.Name(new(ScoreKind.Area, code)), AddressOf(code, 1))
            )
            .Prepend((null, TargetStrings.GapsAllAreas, AddressOf(null, 1)));

    /// <summary>The address of another page of the same list.</summary>
    public string AddressOf(int page) => AddressOf(Area, page);

    private string AddressOf(string? area, int page) =>
        Reading.Address
        + ResultSection.Gaps
        + (area, page) switch
        {
            (null, 1) => string.Empty,
            (null, _) => $"?page={page}",
            (_, 1) => $"?area={area}",
            _ => $"?area={area}&page={page}",
        };
}
