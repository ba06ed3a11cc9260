using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Editorial;

/// <summary>An entry with the versions of it that one reader may know, as that reader may know them.</summary>
/// <param name="Current">The entry as it is now.</param>
/// <param name="Versions">The versions, newest first.</param>
/// <param name="IsWhole">Whether these are all; otherwise the published ones.</param>
public sealed record PracticeHistory(
    Practice Current,
    IReadOnlyList<PracticeVersion> Versions,
    bool IsWhole
)
{
    /// <summary>The version by its number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The version, or null when there is none that the reader may know.</returns>
    public PracticeVersion? Find(int number) =>
        Versions.FirstOrDefault(version => version.State.Version == number);

    /// <summary>The versions to list: for readers only those that brought a new text.</summary>
    public IEnumerable<PracticeVersion> Listed =>
        IsWhole ? Versions : Versions.Where(version => version.IsPublicText);

    /// <summary>The text of a version: what readers had; for who sees all, what was being worked on then.</summary>
    /// <param name="version">The version.</param>
    public PracticeContent TextOf(PracticeVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return IsWhole ? version.State.WorkingContent : version.State.Content;
    }

    /// <summary>Whether no later version brought readers a new text.</summary>
    /// <param name="version">A version that readers had.</param>
    public bool IsCurrent(PracticeVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.State.Status is PracticeStatus.Published
            && Versions.All(later =>
                later.State.Version <= version.State.Version || !later.IsPublicText
            );
    }
}
