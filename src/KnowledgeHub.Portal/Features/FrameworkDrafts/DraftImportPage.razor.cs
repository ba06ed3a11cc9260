using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Portal.Features.Exchange;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>Takes a workbook in, shows what it would change of the draft, and carries out exactly what was shown.</summary>
public sealed partial class DraftImportPage : DraftComponent
{
    private DraftTablePlan? _plan;
    private IReadOnlyList<RuleViolation> _errors = [];
    private string _fingerprint = string.Empty;
    private bool _isStale;

    [Inject]
    public required IImportTableReader Reader { get; init; }

    [Inject]
    public required KeptTables Kept { get; init; }

    [SupplyParameterFromForm(FormName = "upload")]
    private TableForm? Form { get; set; }

    /// <summary>What the preview was made of when it was shown.</summary>
    [SupplyParameterFromForm(FormName = "apply")]
    private string? Seen { get; set; }

    private bool IsOffered =>
        _plan is { IsClean: true } plan && plan.Indicators.Length + plan.Comments.Length > 0;

    // One file for each account and draft, beside what the account imports into the library.
    private string KeptName => $"{Actor.Id} framework {Number}";

    protected override Task DraftReadAsync(FrameworkDraft draft)
    {
        if (
            Kept.Find(KeptName) is { } kept
            && Reader.Read(kept.FileName, kept.Bytes).Table is { } table
        )
        {
            _plan = DraftTable.Plan(draft, table);
            _fingerprint = $"{draft.Version} {kept.Sha256}";
        }

        return Task.CompletedTask;
    }

    private async Task ReadAsync()
    {
        if (Form?.File is not { Length: > 0 and <= ImportTable.MaxBytes } file)
        {
            _errors =
            [
                Form?.File is { Length: > 0 }
                    ? AttachmentRules.TooLarge
                    : FileRules.Broken(FileRules.FileIsEmpty),
            ];
            return;
        }

        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, Cancellation);
        var bytes = memory.ToArray();
        var extension = Path.GetExtension(file.FileName).ToLowerInvariant();
        if (Reader.Read(file.FileName, bytes).Refusal is { } refusal)
        {
            _errors = [refusal];
        }
        else if (Kept.Keep(KeptName, extension, bytes))
        {
            Navigation.NavigateTo(DraftAddress.Import(Number));
        }
        else
        {
            _errors = [new(ExchangeWords.TooManyAtWork, FileRules.Field)];
        }
    }

    private async Task ApplyAsync()
    {
        if (_plan is not { } plan || !IsOffered || Seen != _fingerprint)
        {
            _isStale = true;
            return;
        }

        switch (await Write.ImportAsync(Actor, plan, Cancellation))
        {
            case Outcome<FrameworkDraft>.Done:
                Kept.Remove(KeptName);
                Navigation.NavigateTo($"{DraftAddress.Of(Number)}?done=1");
                break;
            case Outcome<FrameworkDraft>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                _isStale = true;
                break;
        }
    }
}
