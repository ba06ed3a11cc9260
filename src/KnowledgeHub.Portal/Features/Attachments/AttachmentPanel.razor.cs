using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>Leads from the editor to the page where files are attached, which works without script.</summary>
public sealed partial class AttachmentPanel : ComponentBase
{
    private PracticeId? _counted;
    private int _count;

    [Inject]
    public required ReadAttachments Read { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    /// <summary>The entry as stored; null before its first save.</summary>
    [Parameter, EditorRequired]
    public required Practice? Practice { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (Practice is not { } practice || practice.Id == _counted)
        {
            return;
        }

        _counted = practice.Id;
        var actor = await CurrentActor.GetAsync();
        _count = (await Read.OfAsync(actor, practice, CancellationToken.None)).Count;
    }
}
