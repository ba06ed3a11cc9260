using KnowledgeHub.Core;
using KnowledgeHub.Core.Peers;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>Who could help whom with one indicator: a beginning of partnerships, not a ranking.</summary>
public sealed partial class PeersPage : ComponentBase
{
    private PeerFinding? _finding;
    private bool _isWaiting;

    [Inject]
    public required FindPeers Peers { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    [SupplyParameterFromQuery(Name = "indicator")]
    public string? Indicator { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    protected override async Task OnInitializedAsync()
    {
        try
        {
            var outcome = await Peers.ReadAsync(
                await CurrentActor.GetAsync(),
                Indicator,
                Http?.RequestAborted ?? CancellationToken.None
            );
            if (outcome is Outcome<PeerFinding>.Done(var finding))
            {
                _finding = finding;
            }
            else if (outcome is Outcome<PeerFinding>.Forbidden)
            {
                Navigation.NavigateTo("/account/denied");
            }
            else
            {
                Navigation.NotFound();
            }
        }
        catch (SearchNotReadyException)
        {
            _isWaiting = true;
            Http?.AnswerNotReady();
        }
    }
}
