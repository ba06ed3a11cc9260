using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>An item linked to an answer.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Agency">Whose answer: national, or the code of an agency.</param>
/// <param name="Item">Id of the item.</param>
/// <param name="Relation">supports or contradicts.</param>
/// <param name="Note">Where in the item, and what it shows; may be empty.</param>
/// <param name="Version">Version of the link, from 1.</param>
/// <param name="Removed">Whether the link was taken back.</param>
/// <param name="SavedUtc">When it was made or last changed.</param>
public sealed record EvidenceLinkModel(
    string Indicator,
    string Agency,
    string Item,
    string Relation,
    string Note,
    int Version,
    bool Removed,
    DateTime SavedUtc
)
{
    /// <summary>The model of a link.</summary>
    public static EvidenceLinkModel From(EvidenceLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return new(
            link.Indicator.Value,
            link.Agency,
            link.Item.Value,
            EnumCode<EvidenceRelation>.Of(link.Relation),
            link.Note,
            link.Version,
            link.IsRemoved,
            link.ChangedUtc
        );
    }
}
