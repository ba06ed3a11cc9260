using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>What a country aims at, area by area; its coordinator decides.</summary>
public sealed partial class TargetPage : AssessmentComponent
{
    private TargetReading? _targets;
    private ResultReading? _reading;
    private IReadOnlyList<RuleViolation> _errors = [];
    private bool _isStale;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadTargets Read { get; init; }

    [Inject]
    public required WriteTargets Write { get; init; }

    /// <summary>Code of the area shown; the first when empty or unknown.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    /// <summary>Whether the targets were saved a moment ago.</summary>
    [SupplyParameterFromQuery(Name = "saved")]
    public string? Saved { get; set; }

    [SupplyParameterFromForm(FormName = "targets")]
    private TargetForm? Form { get; set; }

    private IReadOnlyList<string> Areas =>
        [
            .. Grid.Areas.Where(code =>
                _targets?.Sheet.Targets.Any(target => target.Indicator.Id.Area == code) is true
            ),
        ];

    private string Chosen =>
        Areas.FirstOrDefault(code => string.Equals(code, Area, StringComparison.OrdinalIgnoreCase))
        ?? Areas.FirstOrDefault(Grid.Areas[0]);

    private IReadOnlyList<TargetRow> Rows =>
        [
            .. from target in _targets?.Sheet.Targets ?? []
            where target.Indicator.Id.Area == Chosen && target.Applies
            let typed = Form?.Rows.Find(row => row.Indicator == target.Indicator.Id.Value)
            select new TargetRow(target, typed, _targets!.Reading.Framework), // not null: it has targets
        ];

    protected override async Task ReadAsync()
    {
        if (Found(await Read.OfAsync(Actor, Id, Cancellation)) is { } targets)
        {
            _targets = targets;
            _reading = new(AssessmentResult.Of(targets.Reading), Taxonomy.Current, null);
        }
    }

    // On a conflict the form keeps what was typed, beside what is stored; saving again is then a decision.
    private async Task SaveAsync()
    {
        if (Form is null)
        {
            return;
        }

        var edit = new TargetEdit(Form.Version, Chosen, Form.ToDecisions());
        switch (await Write.SaveAsync(Actor, Id, edit, Cancellation))
        {
            case Outcome<TargetProfile>.Done:
                Navigation.NavigateTo($"{AddressOf(Chosen)}&saved=1");
                break;
            case Outcome<TargetProfile>.Invalid(var violations):
                _errors = violations;
                break;
            case Outcome<TargetProfile>.Conflict:
                _isStale = true;
                await ReadAsync();
                break;
            default:
                Navigation.NotFound();
                break;
        }
    }

    private string AddressOf(string area) =>
        $"{_reading?.Address}{ResultSection.Target}?area={area}";
}
