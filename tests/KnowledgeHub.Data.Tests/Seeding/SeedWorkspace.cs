using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>A small seed folder of its own that a test can break.</summary>
internal sealed class SeedWorkspace : IDisposable
{
    private const string FirstSlug = "working-group-maps-border-tasks";
    private const string SecondSlug = "political-support-as-precondition";

    private const string Thesaurus = """
        schema: 1
        concepts:
          - id: border-checks
            prefLabel: {en: "border checks", fr: "vérifications aux frontières", ar: "عمليات التفتيش", ru: "пограничные проверки"}
            altLabel: {en: ["frontier checks"]}
            scopeNote: {en: "Checks at crossing points."}
          - id: risk-analysis
            prefLabel: {en: "risk analysis", fr: "analyse des risques", ar: "تحليل المخاطر", ru: "анализ рисков"}
            abbreviation: {fr: ["AR"]}
            tr: {prefLabel: "risk analizi"}
            broader: [border-checks]
            related: [targeting]
            scopeNote: {en: "How threats are weighed."}
          - id: targeting
            prefLabel: {en: "targeting", fr: "ciblage", ar: "الاستهداف", ru: "таргетирование"}
            scopeNote: {en: "Choosing whom to check."}

        """;

    private const string Statements = """
            why: {en: "It holds the rest together."}
            levels:
              - statement: {en: "First: nothing is written down about it yet.", fr: "Un", ar: "واحد", ru: "Один"}
                evidence: {en: "None."}
              - statement: {en: "Second: a first text exists in some places.", fr: "Deux", ar: "اثنان", ru: "Два"}
                evidence: {en: "A draft."}
              - statement: {en: "Third: the text is adopted and mostly used.", fr: "Trois", ar: "ثلاثة", ru: "Три"}
                evidence: {en: "The text."}
              - statement: {en: "Fourth: its use is measured and reviewed.", fr: "Quatre", ar: "أربعة", ru: "Четыре"}
                evidence: {en: "A review."}
              - statement: {en: "Fifth: it has proved itself and is shared.", fr: "Cinq", ar: "خمسة", ru: "Пять"}
                evidence: {en: "Evaluations.", fr: "Des évaluations."}
            sources: ["Guidelines of 2010"]

        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-seed-");

    public SeedWorkspace()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Shipped, "taxonomy"), "*.yaml"))
        {
            Copy(file, "taxonomy");
        }

        foreach (var file in Directory.GetFiles(Path.Combine(Shipped, FrameworkFolder), "*.yaml"))
        {
            Copy(file, FrameworkFolder);
        }

        _folder.CreateSubdirectory("thesaurus");
        File.WriteAllText(Path.Combine(Folder, ThesaurusFile), Thesaurus);
        foreach (var slug in (string[])[FirstSlug, SecondSlug])
        {
            Copy(Path.Combine(Shipped, "practices", $"{slug}.yaml"), "practices");
            Edit($"practices/{slug}.yaml", text => LinkPattern.Replace(text, "$1: []"));
        }
    }

    /// <summary>The seed data of this repository.</summary>
    public static string Shipped { get; } = Path.Combine(Repository(), "seed-data");

    public static string FirstEntry { get; } = $"practices/{FirstSlug}.yaml";

    /// <summary>The folder of the framework's first version.</summary>
    public static string FrameworkFolder { get; } = Path.Combine("framework", "1.0");

    /// <summary>The file of the thesaurus: three concepts.</summary>
    public static string ThesaurusFile { get; } = Path.Combine("thesaurus", "concepts.yaml");

    public string Folder => _folder.FullName;

    private static System.Text.RegularExpressions.Regex LinkPattern { get; } =
        new(@"(related|concepts): \[[^\]]*\]");

    public void Edit(string file, Func<string, string> change)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var changed = change(text);
        File.WriteAllText(path, changed);
    }

    /// <summary>Copies the framework to a version 2.0 that is a year younger.</summary>
    public void PublishNextVersion()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, FrameworkFolder)))
        {
            Copy(file, Path.Combine("framework", "2.0"));
            Edit(
                Path.Combine("framework", "2.0", Path.GetFileName(file)),
                text =>
                    text.Replace("version: \"1.0\"", "version: \"2.0\"", StringComparison.Ordinal)
                        .Replace(
                            "framework: \"1.0\"",
                            "framework: \"2.0\"",
                            StringComparison.Ordinal
                        )
                        .Replace("published: 2026", "published: 2027", StringComparison.Ordinal)
            );
        }
    }

    /// <summary>Gives every indicator of a version why, five statements with evidence, and a source.</summary>
    public void AddStatements(string framework)
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Folder, framework)))
        {
            Edit(
                Path.Combine(framework, Path.GetFileName(file)),
                text =>
                    text.Replace(
                        "    primary: ",
                        Statements + "    primary: ",
                        StringComparison.Ordinal
                    )
            );
        }
    }

    public Task<SeedReport> ImportAsync(TestHub hub, bool withDemonstration = false) =>
        hub.Importer.ImportAsync(
            Folder,
            withDemonstration,
            new Progress<string>(),
            CancellationToken.None
        );

    public void Dispose() => _folder.Delete(recursive: true);

    private void Copy(string file, string folder)
    {
        var target = _folder.CreateSubdirectory(folder);
        File.Copy(file, Path.Combine(target.FullName, Path.GetFileName(file)));
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (
            folder is not null && !File.Exists(Path.Combine(folder.FullName, "KnowledgeHub.sln"))
        )
        {
            folder = folder.Parent;
        }

        return folder?.FullName
            ?? throw new DirectoryNotFoundException("KnowledgeHub.sln was not found above.");
    }
}
