using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Evidence;

/// <summary>Asks the policy table about evidence.</summary>
public static class EvidencePermissions
{
    /// <summary>Whether an actor works for a country and may read its evidence, without any sheet of consent.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="country">The country.</param>
    public static bool WorksWithEvidenceOf(this Actor actor, CountryCode country) =>
        actor.May(PortalAction.SpeakForCountry, country)
        && actor.May(PortalAction.ReadEvidence, country);

    /// <summary>
    /// Whether the classification of an item leaves it open to an actor who may read evidence of its country at all.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="item">The item, or one of its versions: each is protected by its own classification.</param>
    public static bool MayReadShared(this Actor actor, EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return item.Content.Classification is not EvidenceClassification.Restricted
            || actor.May(PortalAction.ReadRestrictedEvidence, item.Country);
    }
}
