using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Assessments;

/// <summary>Asks the policy table about a country's assessments.</summary>
public static class AssessmentPermissions
{
    /// <summary>Whether the actor may do this with the assessments of a country.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What is asked for.</param>
    /// <param name="country">The country.</param>
    public static bool May(this Actor actor, PortalAction action, CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var state =
            actor.Countries.Contains(country) ? ResourceState.OwnCountry
            : country.IsDemonstration ? ResourceState.DemonstrationCountry
            : ResourceState.ForeignCountry;
        return PolicyTable.Allows(actor, action, state);
    }
}
