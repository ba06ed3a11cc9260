using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>One bulk edit: what it changed, and the way to undo it.</summary>
public sealed partial class BulkRunPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<string> _errors = [];
    private BulkRunView? _view;
    private BulkWords _words = new(TaxonomyCatalogue.Empty, []);

    [Inject]
    public required ReviewBulkRuns Runs { get; init; }

    [Inject]
    public required IAuthorDirectory Directory { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required Guid Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        switch (await Runs.FindAsync(_actor, Id, Cancellation))
        {
            case Outcome<BulkRunView>.Done(var view):
                _view = view;
                _words = new(Taxonomy.Current, await Directory.ListAsync(Cancellation));
                break;
            case Outcome<BulkRunView>.NotFound:
                Navigation.NotFound();
                break;
            default:
                Http?.Response.StatusCode = StatusCodes.Status403Forbidden;
                break;
        }
    }

    private async Task UndoAsync()
    {
        switch (await Runs.UndoAsync(_actor, Id, Cancellation))
        {
            case Outcome<BulkRun>.Done:
                Navigation.NavigateTo(BulkAddress.Of(Id));
                break;
            case Outcome<BulkRun>.Invalid(var violations):
                _errors = [.. violations.Select(BulkWords.Of)];
                break;
            default:
                _errors = [BulkStrings.BulkUndoConflict];
                await ReadAsync();
                break;
        }
    }

    private string Title(PracticeId id) =>
        _view?.Entries.GetValueOrDefault(id) is { } entry
            ? BulkWords.Title(entry).Text
            : ReaderText.Fill(BulkStrings.BulkGone, id);
}
