using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The assessments that the signed-in person may read.</summary>
public sealed partial class AssessmentsPage : ComponentBase
{
    private IReadOnlyList<CountryCycles>? _countries;
    private IReadOnlyList<Turn> _turns = [];
    private bool _mayStart;

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required TimeProvider Clock { get; init; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        _mayStart = actor.Countries.Any(country => actor.May(PortalAction.RunCycle, country));
        if (
            await Read.ListAsync(actor, Http?.RequestAborted ?? default)
            is Outcome<IReadOnlyList<AssessmentListing>>.Done(var listings)
        )
        {
            _countries = CountryCycles.Of(listings, actor, Frameworks);
            _turns = await Read.TurnsAsync(actor, listings, Http?.RequestAborted ?? default);
        }
        else if (Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }
}
