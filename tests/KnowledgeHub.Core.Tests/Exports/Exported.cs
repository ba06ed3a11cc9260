using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Exports;

/// <summary>Entries as they come into a file.</summary>
internal static class Exported
{
    public static ExportContext Context { get; } =
        new(SampleTaxonomy.Catalogue, Language.English, "https://hub.example");

    /// <summary>A file of one whole entry.</summary>
    public static PracticeExport Whole(Practice practice) => Of(practice) with { Whole = practice };

    public static PracticeExport Of(params Practice[] practices) =>
        new()
        {
            Criteria = new(),
            Total = practices.Length,
            Practices = practices,
        };
}
