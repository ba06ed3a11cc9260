using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>Asks the policy table about an entry.</summary>
public static class PracticePermissions
{
    /// <summary>
    /// Whether the actor may do this to the entry in its present state. Reading, withdrawing, archiving and using are about
    /// what readers have; everything else is about the text that is being worked on.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="action">What is asked for.</param>
    /// <param name="practice">The entry.</param>
    public static bool May(this Actor actor, PortalAction action, Practice practice)
    {
        ArgumentNullException.ThrowIfNull(practice);
        var state = action
            is PortalAction.ReadPractice
                or PortalAction.WithdrawPractice
                or PortalAction.ArchivePractice
                or PortalAction.VoteUseful
                or PortalAction.ReportReuse
            ? practice.StateFor(actor)
            : practice.WorkingStateFor(actor);
        return PolicyTable.Allows(actor, action, state);
    }

    /// <summary>
    /// The entry as the actor may know it: whole for those who work on it, else as its attribution rule says and without
    /// the working copy.
    /// </summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="practice">An entry that the actor may read.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    public static Practice Sees(this Actor actor, Practice practice, TaxonomyCatalogue taxonomy) =>
        actor.May(PortalAction.ReadWorkingCopy, practice)
            ? practice
            : PublicAttribution.Of(practice, taxonomy).WithoutWork();
}
