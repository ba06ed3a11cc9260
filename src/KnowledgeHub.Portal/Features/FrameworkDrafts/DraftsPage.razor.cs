using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.FrameworkDrafts;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.FrameworkDrafts;

/// <summary>The versions of the framework that are being written, and the way to start one.</summary>
public sealed partial class DraftsPage : ComponentBase
{
    private Actor _actor = Actor.Anonymous;
    private IReadOnlyList<DraftListing>? _drafts;
    private IReadOnlyList<RuleViolation> _errors = [];

    [Inject]
    public required ReadDrafts Read { get; init; }

    [Inject]
    public required WriteDraft Write { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromForm(FormName = "start")]
    private StartForm? Form { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _actor = await CurrentActor.GetAsync();
        var outcome = await Read.ListAsync(_actor, Http?.RequestAborted ?? default);
        _drafts = (outcome as Outcome<IReadOnlyList<DraftListing>>.Done)?.Value;
        if (_drafts is null && Http is { Response.HasStarted: false })
        {
            Http.Response.StatusCode = StatusCodes.Status403Forbidden;
        }
    }

    private async Task StartAsync()
    {
        switch (
            await Write.StartAsync(
                _actor,
                Form?.BasedOn,
                Form?.Number,
                Http?.RequestAborted ?? default
            )
        )
        {
            case Outcome<FrameworkDraft>.Done(var draft):
                Navigation.NavigateTo(DraftAddress.Of(draft.Number));
                break;
            case Outcome<FrameworkDraft>.Invalid(var violations):
                _errors = violations;
                break;
            default:
                _drafts = null;
                break;
        }
    }
}
