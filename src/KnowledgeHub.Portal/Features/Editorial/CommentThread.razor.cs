using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The comments on an entry, with what can be done about them.</summary>
public sealed partial class CommentThread : ComponentBase
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<SignedComment> Comments { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    [Parameter]
    public bool MayComment { get; set; }

    /// <summary>What was typed before a refusal.</summary>
    [Parameter]
    public CommentForm? Form { get; set; }

    [Parameter]
    public EventCallback OnAdd { get; set; }

    [Parameter]
    public EventCallback<Guid> OnResolve { get; set; }
}
