using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Discussion;

/// <summary>What is said about an assessment, over all indicators.</summary>
public sealed partial class DiscussionPage : ComponentBase
{
    private AssessmentReading? _reading;
    private IReadOnlyList<DiscussionThread> _threads = [];
    private ThreadFilter _filter = new(ThreadState.Open, null, false);

    [Inject]
    public required ReadAssessments Read { get; init; }

    [Inject]
    public required ReadDiscussion Discussion { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [Parameter, EditorRequired]
    public required string Id { get; set; }

    /// <summary>Code of the state; open threads when absent or unknown.</summary>
    [SupplyParameterFromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>Code of the only area; all when absent or unknown.</summary>
    [SupplyParameterFromQuery(Name = "area")]
    public string? Area { get; set; }

    /// <summary>"true" for threads that concern the reader.</summary>
    [SupplyParameterFromQuery(Name = "mine")]
    public string? Mine { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        var cancellation = Http?.RequestAborted ?? default;
        if (
            await Read.ByIdAsync(actor, Id, cancellation)
                is not Outcome<AssessmentReading>.Done
                (var reading)
            || await Discussion.ListAsync(actor, Id, null, cancellation)
                is not Outcome<AssessmentDiscussion>.Done
                (var discussion)
        )
        {
            Navigation.NotFound();
            return;
        }

        _reading = reading;
        _filter = ThreadFilter.Read(State, Area, Mine);
        _threads = _filter.Of(discussion.Threads, actor.Id);
    }

    private string TitleOf(DiscussionThread thread)
    {
        var id = thread.Opening.Remark.Indicator;
        var title = _reading?.Framework.Find(id)?.Title.Read(ReaderLanguage.Current).Text;
        return $"{id} {title}";
    }

    private static string? Current(bool isChosen) => isChosen ? "true" : null;
}
