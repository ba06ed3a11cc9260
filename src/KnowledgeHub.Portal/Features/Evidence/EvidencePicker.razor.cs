using KnowledgeHub.Core.Evidence;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>Searches the library and picks an item for an answer.</summary>
public sealed partial class EvidencePicker : ComponentBase
{
    private string _text = string.Empty;
    private string _note = string.Empty;

    /// <summary>What the search found; null before one.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<EvidenceItem>? Found { get; set; }

    [Parameter]
    public EventCallback<string> OnSearch { get; set; }

    [Parameter]
    public EventCallback<(
        EvidenceItem Item,
        EvidenceRelation Relation,
        string Note
    )> OnPick { get; set; }

    private async Task PickAsync(EvidenceItem item, EvidenceRelation relation)
    {
        await OnPick.InvokeAsync((item, relation, _note));
        (_text, _note) = (string.Empty, string.Empty);
    }
}
