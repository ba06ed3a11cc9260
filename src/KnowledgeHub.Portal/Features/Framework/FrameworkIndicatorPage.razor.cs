using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Guidance;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Framework;

/// <summary>One indicator of a version, and what of the library helps with it.</summary>
public sealed partial class FrameworkIndicatorPage : ComponentBase
{
    private const int MostHelp = 8;

    private FrameworkReading? _reading;
    private Indicator? _indicator;
    private IReadOnlyList<GuidanceItem>? _help;

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required FindGuidance Guidance { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Version { get; set; }

    /// <summary>Id of the indicator, in any case.</summary>
    [Parameter, EditorRequired]
    public required string IndicatorId { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Address =>
        _reading is { } reading && _indicator is { } indicator
            ? Navigation.BaseUri.TrimEnd('/') + reading.AddressOf(indicator)
            : Navigation.BaseUri;

    protected override async Task OnInitializedAsync()
    {
        if (
            Frameworks.Find(Version) is not { } framework
            || !Core.Framework.IndicatorId.TryParse(IndicatorId, out var id)
            || framework.Find(id) is not { } indicator
        )
        {
            Navigation.NotFound();
            return;
        }

        _help = await FindHelpAsync(indicator);
        (_reading, _indicator) = (
            new(framework, Taxonomy.Current, ReaderLanguage.Current),
            indicator
        );
    }

    private static string ListAddress(Indicator indicator) =>
        PracticeListQuery.For(SearchFacet.Indicator, indicator.Id.Value).Url;

    /// <returns>Null while the index is being built; the indicator itself can be read.</returns>
    private async Task<IReadOnlyList<GuidanceItem>?> FindHelpAsync(Indicator indicator)
    {
        try
        {
            return await Guidance.ForIndicatorAsync(
                await CurrentActor.GetAsync(),
                indicator,
                ReaderLanguage.Current,
                MostHelp,
                Http?.RequestAborted ?? CancellationToken.None
            );
        }
        catch (SearchNotReadyException)
        {
            return null;
        }
    }
}
