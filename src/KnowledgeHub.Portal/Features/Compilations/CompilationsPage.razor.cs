using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>All collections, or all building blocks by what they are made of.</summary>
public sealed partial class CompilationsPage : ComponentBase
{
    private CompilationKind _kind;
    private IReadOnlyList<Compilation> _all = [];
    private bool _mayEdit;

    [Inject]
    public required ReadCompilations Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _kind = CompilationAddress.KindOf(Navigation.ToBaseRelativePath(Navigation.Uri));
        var actor = await CurrentActor.GetAsync();
        _mayEdit = PolicyTable.Allows(actor, PortalAction.EditCollections);
        _all = Read.List(actor, _kind, ReaderLanguage.Current);
        if (actor.IsAnonymous)
        {
            Http?.Features.Get<VisitorPage>()?.Allow();
        }
    }
}
