using KnowledgeHub.Core;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>Every version of a concept, for editors; also of one that was removed.</summary>
public sealed partial class ConceptHistoryPage : ComponentBase
{
    private IReadOnlyList<ConceptVersion>? _versions;

    [Inject]
    public required ReadThesaurus Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private string Name =>
        _versions is [var newest, ..] ? newest.State.Content.Label(ReaderLanguage.Current) : Id;

    protected override async Task OnInitializedAsync()
    {
        var outcome = await Read.HistoryAsync(
            await CurrentActor.GetAsync(),
            Id,
            Http?.RequestAborted ?? default
        );
        switch (outcome)
        {
            case Outcome<IReadOnlyList<ConceptVersion>>.Done(var versions):
                _versions = versions;
                break;
            case Outcome<IReadOnlyList<ConceptVersion>>.Forbidden
                when Http is { Response.HasStarted: false }:
                Http.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
