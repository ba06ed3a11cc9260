using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>Reads one practice file.</summary>
internal static class PracticeReader
{
    public static SeededPractice Read(SeedMapping root)
    {
        var id = ReadId(root, "id", root.Text("id"));
        var slug = root.Text("slug");
        var language = ReadLanguage(root);
        var content = new PracticeContent
        {
            Type = root.Code<PracticeType>("type"),
            Form = root.Find("form") is null ? EntryForm.Full : root.Code<EntryForm>("form"),
            OriginalLanguage = language,
            Title = root.Localized("title") ?? LocalizedText.Empty,
            Claim = root.Localized("claim") ?? LocalizedText.Empty,
            Translations = root.Translations("translation"),
            Classification = ReadClassification(root),
            Provenance = ReadProvenance(root),
            Related = [.. root.Texts("related").Select(text => ReadId(root, "related", text))],
            ReviewBy = root.OptionalDate("reviewBy"),
        };
        content = SectionReader.Read(root, content, language, isOriginal: true);
        root.RefuseUnknownKeys();
        return new(root, id, slug, content);
    }

    private static PracticeId ReadId(SeedMapping root, string key, string text)
    {
        if (!PracticeId.TryParse(text, out var id) && text.Length > 0)
        {
            root.Problems.Add(
                root.LineOf(key),
                "id-malformed",
                $"\"{text}\" is no id of an entry.",
                "Write P- and four digits, such as P-0071."
            );
        }

        return id;
    }

    private static Language ReadLanguage(SeedMapping root)
    {
        var code = root.Text("originalLanguage");
        if (!Languages.TryParse(code, out var language) && code.Length > 0)
        {
            root.Problems.Add(
                root.LineOf("originalLanguage"),
                "language-unknown",
                $"\"{code}\" is no working language.",
                "Use en, fr, ar or ru."
            );
        }

        return language;
    }

    private static Classification ReadClassification(SeedMapping root) =>
        new()
        {
            Areas = root.Texts("areas"),
            Pillars = root.Texts("pillars"),
            Drivers = root.Texts("drivers"),
            Axes = root.Texts("axes"),
            Themes = root.Texts("themes"),
            BorderTypes = root.Texts("borderTypes"),
            Countries = root.Texts("countries"),
            Organisations = root.Texts("organisations"),
            Concepts = root.OptionalTexts("concepts"),
            Agencies = root.OptionalTexts("agencies"),
            CycleSteps = root.OptionalTexts("cycleSteps"),
            Tags = root.Texts("tags"),
            Indicators = root.Texts("indicators"),
        };

    private static Provenance ReadProvenance(SeedMapping root) =>
        new()
        {
            Sources = [.. root.Mappings("sources").Select(ReadSource)],
            References = [.. root.Mappings("references").Select(ReadReference)],
            Attribution = root.Code<AttributionRule>("attribution"),
            Evidence = root.Code<EvidenceLevel>("evidence"),
            Maturity = root.Code<MaturityStage>("maturity"),
            Caveats = root.Texts("caveats"),
        };

    private static SourceReference ReadSource(SeedMapping item)
    {
        var source = new SourceReference(
            item.Text("document"),
            item.OptionalText("session"),
            item.OptionalText("part")
        );
        item.RefuseUnknownKeys();
        return source;
    }

    private static PublicReference ReadReference(SeedMapping item)
    {
        var reference = new PublicReference(
            item.Text("title"),
            item.Text("publisher"),
            item.OptionalNumber("year")
        );
        item.RefuseUnknownKeys();
        return reference;
    }
}
