using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>What was approved, by whom, with its hash, to be printed and signed.</summary>
public sealed partial class SignaturePage : ComponentBase
{
    private AssessmentReading? _reading;
    private string _hash = string.Empty;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private IEnumerable<string> Areas =>
        Grid
            .Areas.Where(area =>
                _reading?.Assessment.Areas is not { IsEmpty: false } scope || scope.Contains(area)
            )
            .Select(area => Taxonomy.Current.Label(TermKind.Area, area, ReaderLanguage.Current));

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (
            await Read.ByIdAsync(actor, Id, Http?.RequestAborted ?? default)
            is not Outcome<AssessmentReading>.Done
            (var reading)
        )
        {
            Navigation.NotFound();
            return;
        }

        _reading = reading;
        _hash = ApprovedContent.HashOf(reading);
    }
}
