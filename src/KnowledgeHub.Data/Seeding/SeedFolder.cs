using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads and checks a seed folder. Writes nothing.</summary>
internal static class SeedFolder
{
    private const string Taxonomy = "taxonomy";
    private const string Practices = "practices";
    private const string Thesaurus = "thesaurus";
    private const string Frameworks = "framework";
    private const string Demonstration = "demo";

    // A library can do without either.
    private static readonly IReadOnlyDictionary<CompilationKind, string> _compilations =
        new Dictionary<CompilationKind, string>
        {
            [CompilationKind.Collection] = "collections",
            [CompilationKind.BuildingBlock] = "building-blocks",
        };

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
        var practices = ReadPractices(folder, problems);
        var frameworks = Versions(folder, problems)
            .Select(version => ReadFramework(folder, version, problems))
            .OfType<SeededFramework>()
            .ToList();
        var concepts = Files(folder, Thesaurus, problems)
            .SelectMany(file => ReadConcepts(folder, file, problems))
            .ToList();
        var compilations = _compilations
            .Where(kind => Directory.Exists(Path.Combine(folder, kind.Value)))
            .SelectMany(kind =>
                Files(folder, kind.Value, problems)
                    .Select(file => Open(folder, file, problems))
                    .OfType<SeedMapping>()
                    .Select(root =>
                        Read(root, problems, item => CompilationReader.Read(item, kind.Key))
                    )
            )
            .ToList();
        if (problems.Count == 0)
        {
            problems.AddRange(SeedRules.Check(vocabularies, practices, concepts));
            problems.AddRange(frameworks.SelectMany(FrameworkRules.Check));
            problems.AddRange(ThesaurusRules.Check(concepts));
        }

        // Their vocabularies must be known to be in order.
        if (problems.Count == 0)
        {
            problems.AddRange(
                CompilationSeedRules.Check(
                    compilations,
                    practices.Select(practice => practice.Id).ToHashSet(),
                    SeedSet.CatalogueOf(vocabularies, concepts)
                )
            );
        }

        return new(vocabularies, practices, frameworks, concepts, compilations, problems);
    }

    private static IEnumerable<string> Versions(string folder, List<SeedProblem> problems)
    {
        var path = Path.Combine(folder, Frameworks);
        if (Directory.Exists(path))
        {
            return Directory
                .EnumerateDirectories(path)
                .Select(version => Path.Combine(Frameworks, Path.GetFileName(version)))
                .Order(StringComparer.Ordinal);
        }

        problems.Add(MissingFolder(folder, Frameworks));
        return [];
    }

    private static SeededFramework? ReadFramework(
        string folder,
        string version,
        List<SeedProblem> all
    )
    {
        var main = Path.Combine(version, FrameworkReader.MainFile);
        if (!File.Exists(Path.Combine(folder, main)))
        {
            all.Add(
                new(
                    main,
                    1,
                    "file-missing",
                    $"The version has no {FrameworkReader.MainFile}.",
                    "Add it; see seed-data/README.md."
                )
            );
            return null;
        }

        var root = Open(folder, Path.Combine(folder, main), all);
        var document = root is null ? null : Read(root, all, FrameworkReader.ReadMain);
        if (root is null || document is null)
        {
            return null;
        }

        var indicators = Files(folder, version, all)
            .Where(file => Path.GetFileName(file) != FrameworkReader.MainFile)
            .Select(file => Open(folder, file, all))
            .OfType<SeedMapping>()
            .SelectMany(area =>
                Read(area, all, item => FrameworkReader.ReadArea(item, Path.GetFileName(version)))
            )
            .Where(item => item.Indicator.Id.Value.Length > 0)
            .OrderBy(item => Grid.Cells.IndexOf(item.Indicator.Id.Cell))
            .ToList();
        return new(
            root,
            version,
            document with
            {
                Indicators = [.. indicators.Select(item => item.Indicator)],
            },
            indicators
        );
    }

    private static IEnumerable<string> Files(string folder, string name, List<SeedProblem> problems)
    {
        var path = Path.Combine(folder, name);
        if (Directory.Exists(path))
        {
            return Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal);
        }

        problems.Add(MissingFolder(folder, name));
        return [];
    }

    private static SeedProblem MissingFolder(string folder, string name) =>
        new(
            name,
            1,
            "folder-missing",
            $"There is no folder \"{name}\" in \"{folder}\".",
            "Name the seed-data folder."
        );

    private static SeededVocabulary? ReadVocabulary(
        string folder,
        string file,
        List<SeedProblem> all
    ) =>
        Open(folder, file, all) is { } root
            ? Read(
                root,
                all,
                item => new SeededVocabulary(
                    item,
                    Path.ChangeExtension(item.Problems.File, null),
                    VocabularyReader.Read(item)
                )
            )
            : null;

    private static List<SeededPractice> ReadPractices(string folder, List<SeedProblem> all)
    {
        var files = Files(folder, Practices, all).ToLookup(SeededTranslation.IsNamed);
        var originals = files[false]
            .Select(file => Open(folder, file, all))
            .OfType<SeedMapping>()
            .Select(root => Read(root, all, PracticeReader.Read))
            .ToList();
        var translations = files[true]
            .Select(file => Open(folder, file, all))
            .OfType<SeedMapping>()
            .Select(SeededTranslation.Read)
            .ToList();
        var joined = SeededTranslation.Join(originals, translations).ToList();
        all.AddRange(translations.SelectMany(translation => translation.Origin.Problems.Found));
        return joined;
    }

    private static IReadOnlyList<SeededConcept> ReadConcepts(
        string folder,
        string file,
        List<SeedProblem> all
    ) => Open(folder, file, all) is { } root ? Read(root, all, ThesaurusReader.Read) : [];

    private static SeedMapping? Open(string folder, string file, List<SeedProblem> all)
    {
        var problems = new SeedProblems(Path.GetRelativePath(folder, file));
        var root = SeedFile.Open(file, problems);
        all.AddRange(root is null ? problems.Found : []);
        return root;
    }

    private static T Read<T>(SeedMapping root, List<SeedProblem> all, Func<SeedMapping, T> read)
    {
        var item = read(root);
        all.AddRange(root.Problems.Found);
        return item;
    }
}
