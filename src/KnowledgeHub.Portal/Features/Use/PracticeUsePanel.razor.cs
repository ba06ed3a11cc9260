using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>How an entry is used, for its page: votes, reports of reuse, and what the reader can do. Not for drafts.</summary>
public sealed partial class PracticeUsePanel : ComponentBase
{
    private bool _isVisitor;

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>How the entry is used, as the reader may know it.</summary>
    [Parameter, EditorRequired]
    public required PracticeUse Use { get; set; }

    /// <summary>Code of what was just done.</summary>
    [SupplyParameterFromQuery(Name = UseAddress.NotedKey)]
    private string? Noted { get; set; }

    protected override async Task OnInitializedAsync() =>
        _isVisitor = (await CurrentActor.GetAsync()).IsAnonymous;
}
