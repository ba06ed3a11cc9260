using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The agencies' own, the agreed and the advisor's values side by side, and what comes of the last two.</summary>
public sealed partial class ValuesPage : AssessmentComponent
{
    private ValuesView? _view;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadAssessments Read { get; init; }

    protected override async Task ReadAsync()
    {
        if (Found(await Read.ByIdAsync(Actor, Id, Cancellation)) is { } reading)
        {
            _view = new(reading, Taxonomy.Current);
        }
    }
}
