namespace KnowledgeHub.Core.Practices;

/// <summary>
/// Port: stored entries that this process could not read, such as those that a newer version of the portal has written. They
/// are left out of the index, and of everything that is made of many entries.
/// </summary>
public interface IUnreadablePractices
{
    /// <summary>Their ids in order; empty when all could be read.</summary>
    IReadOnlyList<PracticeId> Current { get; }
}
