using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>Asks before a draft is deleted.</summary>
public sealed partial class DraftDeletePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Practice? _practice;
    private bool _mayDelete;
    private bool _isStale;

    [Inject]
    public required ReadPractice Read { get; init; }

    [Inject]
    public required DeleteDraft Delete { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id of the entry.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    /// <summary>The version that the owner saw.</summary>
    [SupplyParameterFromForm(FormName = "delete-draft")]
    private int BasedOn { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdOrSlugAsync(_actor, Key, Cancellation)
                is Outcome<Practice>.Done(var practice)
            && _actor.May(PortalAction.ReadWorkingCopy, practice)
        )
        {
            _practice = practice;
            _mayDelete = await Delete.MayAsync(_actor, practice, Cancellation);
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private async Task DeleteAsync()
    {
        if (_practice is not { } practice)
        {
            return;
        }

        switch (await Delete.ExecuteAsync(_actor, practice.Id, BasedOn, Cancellation))
        {
            case Outcome<Practice>.Done:
                Navigation.NavigateTo(QueueAddress.AfterDeletion);
                break;
            case Outcome<Practice>.Conflict(var stored):
                (_practice, _isStale) = (stored, true);
                break;
            case Outcome<Practice>.Forbidden:
                _mayDelete = false;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
