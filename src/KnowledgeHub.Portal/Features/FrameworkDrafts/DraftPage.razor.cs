using KnowledgeHub.Core;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>A draft at a glance: its indicators, what is still missing, and what can be done with it.</summary>
public sealed partial class DraftPage : DraftComponent
{
    private Dictionary<IndicatorId, IndicatorDifference> _differences = [];
    private IReadOnlyList<RuleViolation> _open = [];
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    /// <summary>Whether something was done a moment ago.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    /// <summary>Code of the cell that an indicator is added to.</summary>
    [SupplyParameterFromForm(FormName = "add")]
    private string? Cell { get; set; }

    [SupplyParameterFromForm(FormName = "publish", Name = "Seen")]
    private int PublishSeen { get; set; }

    [SupplyParameterFromForm(FormName = "discard", Name = "Seen")]
    private int DiscardSeen { get; set; }

    private IEnumerable<Indicator> Retired =>
        _differences
            .Values.Where(difference => difference.After is null)
            .Select(difference => difference.Before)
            .OfType<Indicator>();

    protected override Task DraftReadAsync(FrameworkDraft draft)
    {
        _differences = Drafts.Differences(draft).ToDictionary(difference => difference.Id);
        _open = draft.IsOpen ? VersionRules.Check(draft.Document) : [];
        return Task.CompletedTask;
    }

    private async Task AddAsync()
    {
        var outcome = await Write.AddAsync(Actor, Number, Cell, Cancellation);
        var added = (outcome as Outcome<FrameworkDraft>.Done)?.Value.Document.Indicators.Last(
            indicator => indicator.Id.Cell == Cell
        );
        await ShowAsync(
            outcome,
            draft => added is null ? DraftAddress.Of(Number) : DraftAddress.Edit(draft, added.Id)
        );
    }

    private async Task RestoreAsync(IndicatorId id) =>
        await ShowAsync(await Write.RestoreAsync(Actor, Number, id, Cancellation), AddressOf);

    private async Task PublishAsync() =>
        await ShowAsync(
            await Write.PublishAsync(Actor, Number, PublishSeen, Cancellation),
            AddressOf
        );

    private async Task DiscardAsync() =>
        await ShowAsync(
            await Write.DiscardAsync(Actor, Number, DiscardSeen, Cancellation),
            AddressOf
        );

    private async Task ShowAsync(Outcome<FrameworkDraft> outcome, Func<string, string> next)
    {
        switch (outcome)
        {
            case Outcome<FrameworkDraft>.Done(var draft):
                Navigation.NavigateTo(next(draft.Number));
                break;
            case Outcome<FrameworkDraft>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<FrameworkDraft>.Conflict(var stored):
                _isStale = true;
                Draft = stored;
                await DraftReadAsync(stored);
                break;
            default:
                Draft = null;
                break;
        }
    }

    private static string AddressOf(string number) => $"{DraftAddress.Of(number)}?done=1";
}
