using KnowledgeHub.Core;
using KnowledgeHub.Core.Quality;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Quality;

/// <summary>What of an assessment should be looked at again, by rule.</summary>
public sealed partial class ChecksPage : ComponentBase
{
    private QualityReport? _report;

    [Inject]
    public required CheckQuality Checks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Id of the assessment.</summary>
    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Name =>
        Taxonomy.Current.Label(
            TermKind.Country,
            _report?.Assessment.Country.Value ?? string.Empty,
            ReaderLanguage.Current
        );

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Checks.OfAsync(actor, Id, Http?.RequestAborted ?? default)
            is Outcome<QualityReport>.Done(var report)
        )
        {
            _report = report;
        }
        else
        {
            Navigation.NotFound();
        }
    }
}
