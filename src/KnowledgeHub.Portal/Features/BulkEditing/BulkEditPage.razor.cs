using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>
/// A bulk edit, step by step without script: entries, field and way, values, and what would change. The address holds all of
/// it; only applying is posted.
/// </summary>
public sealed partial class BulkEditPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<Author> _authors = [];
    private IReadOnlyList<RuleViolation> _errors = [];
    private BulkInput _input = new();
    private BulkPreview? _preview;
    private BulkWords? _words;

    [Inject]
    public required EditInBulk Bulk { get; init; }

    [Inject]
    public required SearchPractices Search { get; init; }

    [Inject]
    public required IAuthorDirectory Directory { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = SelectionAddress.Ids)]
    public string[]? Ids { get; set; }

    /// <summary>A search, as it stands in its address, whose whole result is chosen when no ids are.</summary>
    [SupplyParameterFromQuery(Name = "search")]
    public string? SearchText { get; set; }

    [SupplyParameterFromQuery(Name = "field")]
    public string? FieldCode { get; set; }

    [SupplyParameterFromQuery(Name = "mode")]
    public string? ModeCode { get; set; }

    [SupplyParameterFromQuery(Name = "value")]
    public string[]? Values { get; set; }

    [SupplyParameterFromForm(FormName = "apply")]
    private BulkApplyForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? CancellationToken.None;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (!PolicyTable.Allows(_actor, PortalAction.EditInBulk))
        {
            Refuse();
            return;
        }

        _authors = await Directory.ListAsync(Cancellation);
        _words = new(Taxonomy.Current, _authors);
        _input = BulkInput.Read(
            Ids,
            FieldCode,
            ModeCode,
            Values is { Length: > 0 } ? Values : null
        );
        if (_input.Ids.Count == 0 && SearchText is not null)
        {
            Navigation.NavigateTo(BulkAddress.For(await FoundAsync(SearchText)));
        }
        else if (_input.Ids.Count > 0)
        {
            await ShowAsync();
        }
    }

    private async Task ShowAsync()
    {
        if (_input.Change is not { } change)
        {
            return;
        }

        switch (await Bulk.PreviewAsync(_actor, _input.Ids, change, Cancellation))
        {
            case Outcome<BulkPreview>.Done(var preview):
                _preview = preview;
                break;
            case Outcome<BulkPreview>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                Refuse();
                break;
        }
    }

    private async Task ApplyAsync()
    {
        if (_input.Change is not { } change)
        {
            return;
        }

        var seen = BulkInput.ReadSeen(Form?.Seen);
        switch (await Bulk.ApplyAsync(_actor, seen, change, Cancellation))
        {
            case Outcome<BulkRun>.Done(var run):
                Navigation.NavigateTo(BulkAddress.Of(run.Id));
                break;
            case Outcome<BulkRun>.Invalid(var violations):
                await ShowAsync(); // As it is now, to be looked at again.
                _errors = violations;
                break;
            default:
                Refuse();
                break;
        }
    }

    // One more than a run may change, so that the excess is noticed.
    private async Task<IReadOnlyList<string>> FoundAsync(string search)
    {
        var request = PracticeListQuery
            .FromUri($"{PracticeListQuery.Path}?{search}")
            .ToRequest(ReaderLanguage.Current);
        var ids = new List<string>();
        PracticeResultPage page;
        var number = 1;
        do
        {
            page = await Search.ExecuteAsync(
                _actor,
                request with
                {
                    Page = number.ToString(CultureInfo.InvariantCulture),
                    PageSize = SearchRules.MaxPageSize.ToString(CultureInfo.InvariantCulture),
                },
                Cancellation
            );
            ids.AddRange(page.Results.Select(result => result.Practice.Id.Value));
            number++;
        } while (number <= page.LastPage && ids.Count <= BulkRules.MaxEntries);
        return [.. ids.Take(BulkRules.MaxEntries + 1)];
    }

    private void Refuse()
    {
        _words = null;
        if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
