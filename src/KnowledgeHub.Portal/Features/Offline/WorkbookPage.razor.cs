using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>Gives out workbooks of an assessment and takes filled ones.</summary>
public sealed partial class WorkbookPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private Assessment? _assessment;
    private IReadOnlyList<string> _agencies = [];
    private RuleViolation? _problem;
    private bool _mayAnswer;
    private bool _mayMove;

    [Inject]
    public required AnswerOffline Offline { get; init; }

    [Inject]
    public required IWorkbookReader Reader { get; init; }

    [Inject(Key = OfflineFiles.Kept)]
    public required KeptTables Kept { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Number of answers of a workbook that was just taken.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    private int? Saved { get; set; }

    /// <summary>Why an upload was not read; set by whoever turned it away.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    private string? Refused { get; set; }

    [SupplyParameterFromForm(FormName = "workbook")]
    private WorkbookForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private CancellationToken Cancellation => Http?.RequestAborted ?? default;

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        if (
            await Offline.AgenciesAsync(_actor, Id, Cancellation)
            is not Outcome<OfflineAgencies>.Done
            (var found)
        )
        {
            Navigation.NotFound();
            return;
        }

        _assessment = found.Assessment;
        _agencies = found.Codes;
        _mayAnswer = found.MayAnswer;
        _mayMove = _actor.May(PortalAction.RunCycle, found.Assessment.Country);
        _problem = Refused is null ? null : AttachmentRules.TooLarge;
    }

    private async Task ReadAsync()
    {
        if (_assessment is not { } assessment || !_mayAnswer)
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
        await file.CopyToAsync(memory, Cancellation);
        var bytes = memory.ToArray();
        _problem = OfflineFiles.Read(Reader, bytes).Refusal;
        if (_problem is not null)
        {
            return;
        }

        if (Kept.Keep(OfflineFiles.KeyOf(_actor, assessment.Id), ".xlsx", bytes))
        {
            Navigation.NavigateTo(OfflineFiles.CheckAddress(assessment.Id));
        }
        else
        {
            _problem = new(OfflineWords.TooManyAtWork, FileRules.Field);
        }
    }
}
