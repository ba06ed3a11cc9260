using KnowledgeHub.Core;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>The bulk edits of the past, newest first.</summary>
public sealed partial class BulkRunsPage : ComponentBase
{
    private IReadOnlyList<BulkRun>? _runs;
    private BulkWords _words = new(TaxonomyCatalogue.Empty, []);

    [Inject]
    public required ReviewBulkRuns Runs { get; init; }

    [Inject]
    public required IAuthorDirectory Directory { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var cancellation = Http?.RequestAborted ?? CancellationToken.None;
        var outcome = await Runs.ListAsync(await CurrentActor.GetAsync(), cancellation);
        _runs = (outcome as Outcome<IReadOnlyList<BulkRun>>.Done)?.Value;
        if (_runs is not null)
        {
            _words = new(Taxonomy.Current, await Directory.ListAsync(cancellation));
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
