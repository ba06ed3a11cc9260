using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Seeding;
using KnowledgeHub.Data.Tests.Seeding;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>The entries that the portal ships with, and what their codes lead to.</summary>
internal static class ShippedEntries
{
    private static readonly string[] _folders = ["practices", "collections", "building-blocks"];

    /// <summary>Everything in the seed folder.</summary>
    public static SeedSet Seeds { get; } =
        SeedFolder.Read(SeedWorkspace.Shipped, withDemonstration: false);

    /// <summary>The entries.</summary>
    public static IEnumerable<SeededPractice> All => Seeds.Practices;

    /// <summary>The vocabularies.</summary>
    public static TaxonomyCatalogue Catalogue { get; } = Seeds.Catalogue();

    /// <summary>The files of entries, collections and building blocks in every language, with their text.</summary>
    public static IEnumerable<(string Name, string Text)> Files =>
        _folders
            .SelectMany(folder =>
                Directory.GetFiles(Path.Combine(SeedWorkspace.Shipped, folder), "*.yaml")
            )
            .Select(file => (Path.GetFileName(file), File.ReadAllText(file)));

    /// <summary>A file that lies beside these tests.</summary>
    public static string Beside(string name) =>
        Path.Combine(AppContext.BaseDirectory, "Content", name);

    /// <summary>The codes that an entry uses, with the vocabulary of each.</summary>
    public static IEnumerable<(TermKind Kind, string Code)> Codes(PracticeContent content)
    {
        var classes = content.Classification;
        var provenance = content.Provenance;
        return
        [
            (TermKind.EntryType, EnumCode<PracticeType>.Of(content.Type)),
            (TermKind.Evidence, EnumCode<EvidenceLevel>.Of(provenance.Evidence)),
            (TermKind.Maturity, EnumCode<MaturityStage>.Of(provenance.Maturity)),
            (TermKind.Attribution, EnumCode<AttributionRule>.Of(provenance.Attribution)),
            .. Of(TermKind.Area, classes.Areas),
            .. Of(TermKind.Pillar, classes.Pillars),
            .. Of(TermKind.Driver, classes.Drivers),
            .. Of(TermKind.Axis, classes.Axes),
            .. Of(TermKind.Theme, classes.Themes),
            .. Of(TermKind.BorderType, classes.BorderTypes),
            .. Of(TermKind.Country, classes.Countries),
            .. Of(TermKind.Organisation, classes.Organisations),
            .. Of(TermKind.Agency, classes.Agencies),
            .. Of(TermKind.CycleStep, classes.CycleSteps),
            .. Of(TermKind.Concept, classes.Concepts),
            .. Of(TermKind.Document, provenance.Sources.Select(source => source.Document)),
            .. Of(
                TermKind.Session,
                provenance.Sources.Select(source => source.Session).OfType<string>()
            ),
            .. Of(TermKind.Edition, provenance.Sources.Select(Edition).OfType<string>()),
        ];
    }

    private static string? Edition(SourceReference source) =>
        Catalogue.Find(TermKind.Document, source.Document)?.Parent;

    private static IEnumerable<(TermKind Kind, string Code)> Of(
        TermKind kind,
        IEnumerable<string> codes
    ) => codes.Select(code => (kind, code));
}
