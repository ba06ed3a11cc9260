namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads and checks a seed folder. Writes nothing.</summary>
internal static class SeedFolder
{
    private const string Taxonomy = "taxonomy";
    private const string Practices = "practices";
    private const string Demonstration = "demo";

    /// <summary>Reads every file, then checks what holds between files.</summary>
    /// <param name="folder">The seed folder.</param>
    /// <param name="withDemonstration">Whether demonstration data is read too.</param>
    public static SeedSet Read(string folder, bool withDemonstration)
    {
        var problems = new List<SeedProblem>();
        string[] vocabularyFolders = withDemonstration ? [Taxonomy, Demonstration] : [Taxonomy];
        var vocabularies = vocabularyFolders
            .SelectMany(name => Files(folder, name, problems))
            .Select(file => ReadVocabulary(folder, file, problems))
            .OfType<SeededVocabulary>()
            .ToList();
        var practices = Files(folder, Practices, problems)
            .Select(file => ReadPractice(folder, file, problems))
            .OfType<SeededPractice>()
            .ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(SeedRules.Check(vocabularies, practices));
        }

        return new(vocabularies, practices, problems);
    }

    private static IEnumerable<string> Files(string folder, string name, List<SeedProblem> problems)
    {
        var path = Path.Combine(folder, name);
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal);
        }

        problems.Add(
            new(
                name,
                1,
                "folder-missing",
                $"There is no folder \"{name}\" in \"{folder}\".",
                "Name the seed-data folder."
            )
        );
        return [];
    }

    private static SeededVocabulary? ReadVocabulary(
        string folder,
        string file,
        List<SeedProblem> all
    )
    {
        var problems = new SeedProblems(Path.GetRelativePath(folder, file));
        var read = SeedFile.Open(file, problems) is { } root
            ? new SeededVocabulary(
                root,
                Path.ChangeExtension(problems.File, null),
                VocabularyReader.Read(root)
            )
            : null;
        all.AddRange(problems.Found);
        return read;
    }

    private static SeededPractice? ReadPractice(string folder, string file, List<SeedProblem> all)
    {
        var problems = new SeedProblems(Path.GetRelativePath(folder, file));
        var read = SeedFile.Open(file, problems) is { } root ? PracticeReader.Read(root) : null;
        all.AddRange(problems.Found);
        return read;
    }
}
