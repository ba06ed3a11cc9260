using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>The files of an entry, for its page. Nothing is drawn for a reader who finds none.</summary>
public sealed partial class AttachmentList : ComponentBase
{
    private IReadOnlyList<Attachment> _files = [];
    private bool _mayChange;

    [Inject]
    public required ReadAttachments Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        _mayChange = actor.MayChangeFiles(Practice);
        _files = await Read.OfAsync(actor, Practice, Http?.RequestAborted ?? default);
    }
}
