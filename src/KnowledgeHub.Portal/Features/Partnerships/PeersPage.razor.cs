using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Partnerships;

/// <summary>Who is strong where somebody has a gap, and the other way round; the topic is in the address.</summary>
public sealed partial class PeersPage : ComponentBase
{
    private PeerFinding? _finding;
    private bool _isDenied;

    [Inject]
    public required FindPeers Peers { get; init; }

    [Inject]
    public required IFrameworkSource Frameworks { get; init; }

    [Inject]
    public required ITaxonomySource Taxonomy { get; init; }

    [Inject]
    public required ICurrentActor CurrentActor { get; init; }

    [Inject]
    public required NavigationManager Navigation { get; init; }

    /// <summary>Id of the indicator, as typed.</summary>
    [SupplyParameterFromQuery(Name = "indicator")]
    public string? Indicator { get; set; }

    /// <summary>Code of the cell, as typed; heeded when no indicator is asked for.</summary>
    [SupplyParameterFromQuery(Name = "cell")]
    public string? Cell { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    private bool IsChoosing => string.IsNullOrEmpty(Indicator) && string.IsNullOrEmpty(Cell);

    protected override async Task OnInitializedAsync()
    {
        var actor = await CurrentActor.GetAsync();
        if (!PolicyTable.Allows(actor, PortalAction.FindPeers))
        {
            _isDenied = true;
            Http?.Refuse();
        }
        else if (!IsChoosing)
        {
            await FindAsync(actor);
        }
    }

    private async Task FindAsync(Actor actor)
    {
        var outcome = await Peers.FindAsync(
            actor,
            Indicator,
            Cell,
            ReaderLanguage.Current,
            Http?.RequestAborted ?? CancellationToken.None
        );
        if (outcome is Outcome<PeerFinding>.Done(var finding))
        {
            _finding = finding;
        }
        else
        {
            Navigation.NotFound();
        }
    }

    private static string Address(PeerFinding finding) =>
        finding.Topic.Indicator is { } indicator
            ? PeerAddress.Of(indicator.Id)
            : PeerAddress.OfCell(finding.Topic.Code);

    // By name in the reader's language, never by level.
    private List<Peer> Sorted(IEnumerable<Peer> peers) =>
        [
            .. peers.OrderBy(
                peer => PartnershipWords.Country(peer, Taxonomy.Current),
                StringComparer.CurrentCultureIgnoreCase
            ),
        ];
}
