using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>A collection or a building block with its entries.</summary>
public sealed partial class CompilationPage : ComponentBase
{
    private CompilationReading? _reading;
    private bool _mayEdit;

    [Inject]
    public required ReadCompilations Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>Whether it was just saved.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? Saved { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private static IReadOnlyList<(string Extension, string Name)> Files =>
        [("docx", ExportStrings.ExportWord), ("csv", ExportStrings.ExportCsv)];

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.FindAsync(
            actor,
            CompilationAddress.KindOf(Navigation.ToBaseRelativePath(Navigation.Uri)),
            Key,
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is not Outcome<CompilationReading>.Done(var reading))
        {
            Navigation.NotFound();
            return;
        }

        _mayEdit = PolicyTable.Allows(actor, PortalAction.EditCollections);
        _reading = reading;
        if (actor.IsAnonymous)
        {
            Http?.Features.Get<VisitorPage>()?.Allow();
        }
    }
}
