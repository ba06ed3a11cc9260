using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Layout;

/// <summary>Where one can go: for everybody, and for those whose roles open more.</summary>
public sealed partial class SiteNavigation : ComponentBase
{
    /// <summary>Path of the page.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    /// <summary>Who is signed in; null where that is not asked.</summary>
    [Parameter]
    public Actor? Actor { get; set; }

    private IEnumerable<(string Path, string Label)> Items
    {
        get
        {
            yield return ("/practices", LayoutStrings.LayoutNavPractices);
            yield return ("/areas", LayoutStrings.LayoutNavAreas);
            yield return ("/countries", LayoutStrings.LayoutNavCountries);
            yield return (FrameworkAddress.Current, LayoutStrings.LayoutNavFramework);
            if (May(PortalAction.ListAssessments))
            {
                yield return ("/assessments", LayoutStrings.LayoutNavAssessments);
            }

            if (May(PortalAction.CompareCountries))
            {
                yield return ("/compare", LayoutStrings.LayoutNavCompare);
            }

            if (May(PortalAction.SeePortfolio))
            {
                yield return (PeerAddress.Portfolio, PartnershipStrings.PortfolioTitle);
            }
            else if (May(PortalAction.FindPeers))
            {
                yield return (PeerAddress.Peers, PartnershipStrings.PeersTitle);
            }
        }
    }

    private bool May(PortalAction action) => Actor is not null && PolicyTable.Allows(Actor, action);

    /// <summary>The page itself, or the part of the portal that it belongs to.</summary>
    private string? Mark(string path)
    {
        if (Path == path)
        {
            return "page";
        }

        return Path.StartsWith(path + "/", StringComparison.Ordinal) ? "true" : null;
    }
}
