using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>The files of an entry, for its page. Nothing is drawn for a reader who finds none.</summary>
public sealed partial class AttachmentList : ComponentBase
{
    private bool _mayChange;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    /// <summary>The files that the reader may read.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<Attachment> Files { get; set; }

    protected override async Task OnInitializedAsync() =>
        _mayChange = (await CurrentActor.GetAsync()).MayChangeFiles(Practice);
}
