using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>Says which column is for which field and what an import would change, then carries out exactly what was shown.</summary>
public sealed partial class ImportCheckPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private KeptTable? _kept;
    private ImportTable? _table;
    private ImportPlan? _plan;
    private List<string> _fields = [];
    private IReadOnlyList<(string Name, string Label)> _choices = [];
    private string _seen = string.Empty;
    private bool _mayImport;
    private bool _hasChanged;

    [Inject]
    public required ImportPractices Import { get; init; }

    [Inject]
    public required IImportTableReader Reader { get; init; }

    [Inject]
    public required KeptTables Kept { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "columns")]
    private ColumnsForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>Whether what is shown can be carried out.</summary>
    private bool IsOffered => _plan is { IsClean: true } plan && plan.Created + plan.Updated > 0;

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayImport = PolicyTable.Allows(_actor, PortalAction.ImportPractices);
        if (!_mayImport)
        {
            if (Http is { Response.HasStarted: false })
            {
                Http.Response.StatusCode = StatusCodes.Status403Forbidden;
            }

            return;
        }

        _kept = Kept.Find(_actor.Id);
        _table = _kept is null ? null : Reader.Read(_kept.FileName, _kept.Bytes).Table;
        if (_table is { } table)
        {
            await PlanAsync(table);
        }
    }

    private async Task PlanAsync(ImportTable table)
    {
        _choices =
        [
            .. ImportField.Names.Select(name =>
                (name, ExchangeWords.Field(name, Taxonomy.Current))
            ),
        ];
        _fields =
            Form?.Fields.Count == table.Heads.Count
                ? [.. Form.Fields.Select(field => field ?? string.Empty)]
                : ColumnGuess.Of(table.Heads, Taxonomy.Current);
        if (
            await Import.PlanAsync(_actor, table, _fields, Cancellation)
            is Outcome<ImportPlan>.Done(var plan)
        )
        {
            _plan = plan;
            _seen = plan.Fingerprint($"{_kept?.Sha256} {string.Join(' ', _fields)}");
        }
    }

    private async Task SendAsync()
    {
        if (Form?.Step != "import" || _plan is not { } plan)
        {
            return;
        }

        if (!IsOffered || Form.Seen != _seen)
        {
            _hasChanged = true;
            return;
        }

        if (await Import.ApplyAsync(_actor, plan, Cancellation) is not Outcome<ImportPlan>.Done)
        {
            _hasChanged = true;
            return;
        }

        Kept.Remove(_actor.Id);
        Navigation.NavigateTo($"/editing/import?created={plan.Created}&changed={plan.Updated}");
    }

    private static string Head(ImportTable table, int column) =>
        table.Heads[column].Trim() is { Length: > 0 } head
            ? head
            : ReaderText.Fill(ExchangeStrings.ImportColumnNumber, column + 1);
}
