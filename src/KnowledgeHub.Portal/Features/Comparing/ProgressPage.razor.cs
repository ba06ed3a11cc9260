using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>One country over time.</summary>
public sealed partial class ProgressPage : ComponentBase
{
    private TrendView? _view;
    private bool _mayCompare;

    [Inject]
    public required CompareAssessments Compare { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Country { get; set; }

    /// <summary>What the chart shows.</summary>
    [SupplyParameterFromQuery(Name = "by")]
    public string? By { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private Assessment Latest => _view!.Trend.Cycles[^1].Assessment; // not null: asked only where the view is drawn

    private string Title =>
        ReaderText.Fill(
            CompareStrings.ProgressTitle,
            Taxonomy.Current.Label(TermKind.Country, Latest.Country.Value, ReaderLanguage.Current)
        );

    /// <summary>Each redefined indicator as the newest version that has it words it.</summary>
    private IEnumerable<(Indicator Indicator, MaturityFramework Framework)> Redefined =>
        from id in _view?.Trend.Redefined ?? []
        let framework = Frameworks.All.FirstOrDefault(version => version.Find(id) is not null)
        where framework is not null
        select (framework.Indicators[framework.PositionOf(id) ?? 0], framework);

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        if (
            await Compare.TrendAsync(actor, Country, cancellation) is Outcome<CountryTrend>.Done(
                var trend
            )
        )
        {
            _view = new(trend, ProgressQuery.Read(By), Taxonomy.Current);
            _mayCompare = PolicyTable.Allows(actor, PortalAction.CompareCountries);
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
