using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads one file of concepts.</summary>
internal static class ThesaurusReader
{
    private const string Turkish = "tr";

    /// <summary>Reads a file.</summary>
    public static IReadOnlyList<SeededConcept> Read(SeedMapping root)
    {
        var items = root.Mappings("concepts");
        if (items.Count == 0)
        {
            root.Missing("concepts");
        }

        var concepts = items.Select(item => new SeededConcept(item, ReadConcept(item))).ToList();
        root.RefuseUnknownKeys();
        return concepts;
    }

    private static Concept ReadConcept(SeedMapping item)
    {
        var concept = new Concept
        {
            Id = item.Text("id"),
            Labels =
            [
                .. Preferred(item),
                .. Lists(item, "altLabel", LabelKind.Alternative),
                .. Lists(item, "abbreviation", LabelKind.Abbreviation),
                .. Lists(item, "hiddenLabel", LabelKind.Hidden),
                .. ReadTurkish(item),
            ],
            Broader = item.OptionalTexts("broader"),
            Related = item.OptionalTexts("related"),
            ScopeNote = item.Localized("scopeNote") ?? LocalizedText.Empty,
        };
        if (concept.ScopeNote[Language.English] is null)
        {
            item.Problems.Add(
                item.LineOf("scopeNote"),
                "language-missing",
                $"scopeNote of {concept.Id} has no text in \"en\".",
                "Say in one sentence what the concept covers."
            );
        }

        item.RefuseUnknownKeys();
        return ConceptCleaning.Of(concept);
    }

    private static IEnumerable<ConceptLabel> Preferred(SeedMapping item)
    {
        var text = item.InFourLanguages("prefLabel");
        return text.Languages.Select(language => new ConceptLabel(
            language.Code(),
            LabelKind.Preferred,
            text.Read(language).Text
        ));
    }

    private static List<ConceptLabel> Lists(SeedMapping item, string key, LabelKind kind)
    {
        if (item.Find(key) is null || item.Mapping(key) is not { } map)
        {
            return [];
        }

        var labels = ConceptLanguages
            .All.SelectMany(language =>
                map.OptionalTexts(language).Select(text => new ConceptLabel(language, kind, text))
            )
            .ToList();
        map.RefuseUnknownKeys();
        return labels;
    }

    private static List<ConceptLabel> ReadTurkish(SeedMapping item)
    {
        if (item.Find(Turkish) is null || item.Mapping(Turkish) is not { } map)
        {
            return [];
        }

        var labels = new List<ConceptLabel>
        {
            new(Turkish, LabelKind.Preferred, map.Text("prefLabel")),
        };
        labels.AddRange(
            map.OptionalTexts("altLabel")
                .Select(text => new ConceptLabel(Turkish, LabelKind.Alternative, text))
        );
        labels.AddRange(
            map.OptionalTexts("abbreviation")
                .Select(text => new ConceptLabel(Turkish, LabelKind.Abbreviation, text))
        );
        map.RefuseUnknownKeys();
        return labels;
    }
}
