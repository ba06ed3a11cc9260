using KnowledgeHub.Core.Discussion;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>The fields of a remark that is being written.</summary>
public sealed partial class RemarkFields : ComponentBase
{
    /// <summary>Name of the form.</summary>
    [Parameter, EditorRequired]
    public required string Name { get; set; }

    [Parameter, EditorRequired]
    public required IDiscussionDesk Desk { get; set; }

    /// <summary>The reader's side where a thread may be kept to it; null in answers, which follow their thread.</summary>
    [Parameter]
    public DiscussionSide? Side { get; set; }

    /// <summary>The only side that can be mentioned; null for both.</summary>
    [Parameter]
    public DiscussionSide? Only { get; set; }

    private RemarkForm Form => Desk.FormOf(Name);

    private IEnumerable<AssessmentReader> Readers =>
        Desk.Readers.Where(reader => Only is null || reader.Side == Only);
}
