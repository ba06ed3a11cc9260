using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>Takes a table of entries in and leads to what it would change.</summary>
public sealed partial class ImportPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private RuleViolation? _problem;
    private bool _mayImport;

    [Inject]
    public required IImportTableReader Reader { get; init; }

    [Inject]
    public required KeptTables Kept { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Number of new entries of an import that was just done.</summary>
    [SupplyParameterFromQuery(Name = "created")]
    private int? Created { get; set; }

    /// <summary>Number of entries that it changed.</summary>
    [SupplyParameterFromQuery(Name = "changed")]
    private int? Updated { get; set; }

    /// <summary>Why an upload was not read; set by whoever turned it away.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    private string? Refused { get; set; }

    [SupplyParameterFromForm(FormName = "table")]
    private TableForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        _mayImport = PolicyTable.Allows(_actor, PortalAction.ImportPractices);
        _problem = Refused is null ? null : AttachmentRules.TooLarge;
        if (!_mayImport && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private async Task ReadAsync()
    {
        if (!_mayImport)
        {
            return;
        }

        if (Form?.File is not { Length: > 0 and <= ImportTable.MaxBytes } file)
        {
            _problem = Form?.File is { Length: > 0 }
                ? AttachmentRules.TooLarge
                : FileRules.Broken(FileRules.FileIsEmpty);
            return;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Http?.RequestAborted ?? default);
        var bytes = memory.ToArray();
        _problem = Reader.Read(file.FileName, bytes).Refusal;
        if (_problem is null)
        {
            Keep(Path.GetExtension(file.FileName).ToLowerInvariant(), bytes);
        }
    }

    private void Keep(string extension, byte[] bytes)
    {
        if (Kept.Keep(_actor.Id, extension, bytes))
        {
            Navigation.NavigateTo("/editing/import/check");
        }
        else
        {
            _problem = new(ExchangeWords.TooManyAtWork, FileRules.Field);
        }
    }
}
