using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Asks the policy table about evidence.</summary>
public static class EvidencePermissions
{
    /// <summary>Whether an actor may know of an item, with its file.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="item">The item, or one of its versions: each is protected by its own classification.</param>
    public static bool MayRead(this Actor actor, EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return actor.May(PortalAction.ReadEvidence, item.Country)
            && (
                item.Content.Classification is not EvidenceClassification.Restricted
                || actor.May(PortalAction.ReadRestrictedEvidence, item.Country)
            );
    }
}
