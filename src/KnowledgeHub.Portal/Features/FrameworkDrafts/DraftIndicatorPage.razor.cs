using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>One indicator of a draft, to be changed or taken out.</summary>
public sealed partial class DraftIndicatorPage : DraftComponent
{
    private Indicator? _indicator;
    private IndicatorDifference? _conflict;
    private IReadOnlyList<RuleViolation> _errors = [];

    /// <summary>Id of the indicator, in any case.</summary>
    [Parameter, EditorRequired]
    public required string Indicator { get; set; }

    /// <summary>Whether it was saved a moment ago.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm(FormName = "retire")]
    private int Seen { get; set; }

    protected override Task DraftReadAsync(FrameworkDraft draft)
    {
        _indicator = IndicatorId.TryParse(Indicator, out var id) ? draft.Find(id) : null;
        if (_indicator is null)
        {
            Navigation.NotFound();
        }

        return Task.CompletedTask;
    }

    private async Task SaveAsync()
    {
        if (_indicator is not { } stored || Http is not { Request.HasFormContentType: true } http)
        {
            return;
        }

        var form = await http.Request.ReadFormAsync(Cancellation);
        _ = int.TryParse(form["seen"], CultureInfo.InvariantCulture, out var seen);
        _indicator = IndicatorForm.Read(stored, form);
        Show(await Write.SaveIndicatorAsync(Actor, Number, seen, _indicator, Cancellation));
    }

    private async Task RetireAsync()
    {
        if (_indicator is not { } indicator)
        {
            return;
        }

        var outcome = await Write.RetireAsync(Actor, Number, Seen, indicator.Id, Cancellation);
        if (outcome is Outcome<FrameworkDraft>.Done)
        {
            Navigation.NavigateTo($"{DraftAddress.Of(Number)}?done=1");
        }
        else
        {
            Show(outcome);
        }
    }

    // On a conflict the form keeps what was typed, beside what the other editor saved; saving again is then a decision.
    private void Show(Outcome<FrameworkDraft> outcome)
    {
        switch (outcome)
        {
            case Outcome<FrameworkDraft>.Done when _indicator is { } saved:
                Navigation.NavigateTo($"{DraftAddress.Edit(Number, saved.Id)}?done=1");
                break;
            case Outcome<FrameworkDraft>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<FrameworkDraft>.Conflict(var current) when _indicator is { } own:
                Draft = current;
                _conflict = new(current.Find(own.Id), own);
                break;
            default:
                Draft = null;
                break;
        }
    }
}
