using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>What changed in a country since the cycle before.</summary>
public sealed partial class ResultProgressPage : AssessmentComponent
{
    private SinceView? _view;

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ReadProgress Read { get; init; }

    protected override async Task ReadAsync()
    {
        if (Found(await Read.UpToAsync(Actor, Id, Cancellation)) is { } progress)
        {
            _view = new(progress, Taxonomy.Current);
        }
    }
}
