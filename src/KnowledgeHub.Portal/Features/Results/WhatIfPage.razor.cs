using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scenarios;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>Other levels than the agreed ones, and what would come of them; kept as scenarios where the country wishes.</summary>
public sealed partial class WhatIfPage : AssessmentComponent
{
    private WhatIfView? _view;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadScenarios Read { get; init; }

    [Inject]
    public required WriteScenarios Write { get; init; }

    /// <summary>The supposed levels; a form sends one for each indicator.</summary>
    [SupplyParameterFromQuery(Name = "set")]
    public string[]? Set { get; set; }

    /// <summary>Code of the area whose levels can be chosen.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    /// <summary>The scenario that was opened.</summary>
    [SupplyParameterFromQuery(Name = "scenario")]
    public Guid? Scenario { get; set; }

    /// <summary>Whether a scenario was changed a moment ago.</summary>
    [SupplyParameterFromQuery(Name = "done")]
    public string? Done { get; set; }

    [SupplyParameterFromForm]
    private ScenarioForm? Form { get; set; }

    protected override async Task ReadAsync()
    {
        await ShowAsync();
        if (_view is { } view && Set is { Length: > 1 })
        {
            // A form sends a field for each indicator; the address to share is a short one.
            Navigation.NavigateTo(view.AddressOf(view.Area));
        }
    }

    private async Task ShowAsync()
    {
        if (Found(await Read.OfAsync(Actor, Id, Cancellation)) is not { } desk)
        {
            return;
        }

        var levels = Set is null ? desk.Find(Scenario)?.Levels ?? [] : WhatIfQuery.Read(Set);
        var reading = new ResultReading(AssessmentResult.Of(desk.Reading), Taxonomy.Current, null);
        _view = new(desk, reading, new(levels, Area, desk.Find(Scenario)?.Id));
    }

    private async Task SaveAsync()
    {
        if (_view is { } view)
        {
            await EndAsync(
                await Write.AddAsync(Actor, Id, Form?.Name, view.Effect.Levels, Cancellation)
            );
        }
    }

    private async Task RenameAsync() =>
        await EndAsync(await Write.RenameAsync(Actor, Basis, Form?.Name, Cancellation));

    private async Task RemoveAsync() =>
        await EndAsync(await Write.RemoveAsync(Actor, Basis, Cancellation));

    private ScenarioBasis Basis => new(Id, Scenario ?? Guid.Empty, Form?.Version ?? 0);

    private async Task EndAsync(Outcome<Scenario> outcome)
    {
        switch (outcome)
        {
            case Outcome<Scenario>.Done(var saved) when _view is { } view:
                Navigation.NavigateTo(
                    saved.IsRemoved
                        ? $"{view.Reading.Address}{ResultSection.WhatIf}?done=1"
                        : $"{view.AddressOf(saved)}&done=1"
                );
                break;
            case Outcome<Scenario>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<Scenario>.Conflict:
                _isStale = true;
                await ShowAsync();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }
}
