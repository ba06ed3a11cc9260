namespace KnowledgeHub.Testing.Files;

/// <summary>The checkout that the running tests were built from.</summary>
public static class RepositoryFolder
{
    /// <summary>The path of a file or folder of the repository.</summary>
    /// <param name="parts">Its path from the root, part by part.</param>
    /// <exception cref="DirectoryNotFoundException">The tests do not run below a checkout.</exception>
    public static string PathOf(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeHub.sln"))
        )
        {
            folder = folder.Parent;
        }

        return Path.Combine([
            folder?.FullName
                ?? throw new DirectoryNotFoundException("KnowledgeHub.sln was not found above."),
            .. parts,
        ]);
    }
}
