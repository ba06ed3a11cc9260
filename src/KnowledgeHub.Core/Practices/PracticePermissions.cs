using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Practices;

/// <summary>Asks the policy table about an entry.</summary>
public static class PracticePermissions
{
    /// <summary>Whether the actor may do this to the entry in its present state.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What is asked for.</param>
    /// <param name="practice">The entry.</param>
    public static bool May(this Actor actor, PortalAction action, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        return PolicyTable.Allows(actor, action, practice.StateFor(actor));
    }
}
