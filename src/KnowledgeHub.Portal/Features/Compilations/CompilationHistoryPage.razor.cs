using KnowledgeHub.Core;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Compilations;

/// <summary>Every version of a collection or a building block with what it changed, for editors.</summary>
public sealed partial class CompilationHistoryPage : ComponentBase
{
    private IReadOnlyList<CompilationVersion> _versions = [];
    private bool _isRefused;

    [Inject]
    public required ReadCompilationHistory Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var kind = CompilationAddress.KindOf(Navigation.ToBaseRelativePath(Navigation.Uri));
        var actor = await CurrentActor.GetAsync();
        var outcome = await Read.ExecuteAsync(actor, kind, Key, Http?.RequestAborted ?? default);
        _isRefused = outcome is Outcome<IReadOnlyList<CompilationVersion>>.Forbidden;
        if (outcome is Outcome<IReadOnlyList<CompilationVersion>>.Done(var versions))
        {
            _versions = versions;
        }
        else if (!_isRefused)
        {
            Navigation.NotFound();
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
