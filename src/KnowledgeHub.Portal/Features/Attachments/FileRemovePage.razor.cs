using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>Asks before a file is removed.</summary>
public sealed partial class FileRemovePage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Practice? _practice;
    private Attachment? _file;
    private bool _mayChange;

    [Inject]
    public required ReadPractice Practices { get; init; }

    [Inject]
    public required ReadAttachments Read { get; init; }

    [Inject]
    public required RemoveAttachment Remove { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Slug or id of the entry.</summary>
    [Parameter, EditorRequired]
    public required string Key { get; set; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Practices.ByIdOrSlugAsync(_actor, Key, Cancellation)
                is not Outcome<Practice>.Done
                (var practice)
            || await Read.FindAsync(_actor, Key, Id, Cancellation)
                is not Outcome<Attachment>.Done
                (var file)
        )
        {
            Navigation.NotFound();
            return;
        }

        (_practice, _file, _mayChange) = (practice, file, _actor.MayChangeFiles(practice));
        if (!_mayChange && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private async Task RemoveAsync()
    {
        if (_practice is not { } practice)
        {
            return;
        }

        switch (await Remove.ExecuteAsync(_actor, practice.Id.Value, Id, Cancellation))
        {
            case Outcome<Attachment>.Done:
                Navigation.NavigateTo($"{AttachmentAddress.Page(practice)}?removed=true");
                break;
            case Outcome<Attachment>.Forbidden:
                _mayChange = false;
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
