using KnowledgeHub.Core;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Use;

/// <summary>The reports of reuse for editors, waiting ones first.</summary>
public sealed partial class ReuseQueuePage : ComponentBase
{
    private IReadOnlyList<ReuseListing>? _lines;

    [Inject]
    public required ReviewReuse Review { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Review.ListAsync(actor, Http?.RequestAborted ?? default)
            is Outcome<IReadOnlyList<ReuseListing>>.Done(var lines)
        )
        {
            _lines = lines;
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
