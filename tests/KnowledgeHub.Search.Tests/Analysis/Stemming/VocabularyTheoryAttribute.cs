namespace KnowledgeHub.Search.Tests.Analysis.Stemming;

/// <summary>A theory that reads the published vocabularies, which are not part of the project.</summary>
public sealed class VocabularyTheoryAttribute : TheoryAttribute
{
    /// <summary>Skips the test, and says why, where the vocabularies are not at hand.</summary>
    public VocabularyTheoryAttribute()
    {
        if (Folder is null)
        {
            Skip = "The published vocabularies are not in ../shared/data/stemmers.";
        }
    }

    /// <summary>Where the vocabularies are; null when they are not.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "KnowledgeHub.sln")))
        {
            root = root.Parent;
        }

        var folder = Path.Combine(
            root?.Parent?.FullName ?? Path.GetTempPath(),
            "shared/data/stemmers"
        );
        return Directory.Exists(folder) ? folder : null;
    }
}
