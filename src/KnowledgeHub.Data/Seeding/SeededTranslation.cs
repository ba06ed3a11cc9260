using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding;

/// <summary>The sections of an entry in one more language, as the file beside the entry's own says them.</summary>
/// <param name="Origin">Where it says so.</param>
/// <param name="Slug">The slug of the entry, from the name of the file.</param>
/// <param name="Id">The id of the entry that the file means.</param>
/// <param name="Language">The language.</param>
internal sealed record SeededTranslation(
    SeedMapping Origin,
    string Slug,
    PracticeId Id,
    Language Language
)
{
    /// <summary>Whether the name of a file says that it holds a translation: <c>slug.fr.yaml</c>.</summary>
    /// <param name="file">Path of the file.</param>
    public static bool IsNamed(string file) =>
        Path.GetExtension(Path.GetFileNameWithoutExtension(file)) is [_, .. var code]
        && Languages.TryParse(code, out _);

    /// <summary>Reads a file.</summary>
    public static SeededTranslation Read(SeedMapping root)
    {
        var name = Path.GetFileNameWithoutExtension(root.Problems.File);
        if (!PracticeId.TryParse(root.Text("id"), out var id))
        {
            root.Problems.Add(
                root.LineOf("id"),
                "id-malformed",
                "The id is no id of an entry.",
                "Write the id of the entry that is translated."
            );
        }

        var isKnown = Languages.TryParse(root.Text("language"), out var language);
        if (!isKnown || Path.GetExtension(name) != $".{language.Code()}")
        {
            root.Problems.Add(
                root.LineOf("language"),
                "language-unknown",
                "The language is not that of the file's name.",
                "Name the file slug.fr.yaml and write fr, and so for ar, ru and en."
            );
        }

        return new(root, Path.GetFileNameWithoutExtension(name), id, language);
    }

    /// <summary>Puts the translations into their entries. A translation without its entry is a problem of its file.</summary>
    public static IEnumerable<SeededPractice> Join(
        IReadOnlyList<SeededPractice> practices,
        IReadOnlyList<SeededTranslation> translations
    )
    {
        var bySlug = translations.ToLookup(translation => translation.Slug);
        var owners = practices.ToLookup(practice => practice.Slug);
        foreach (var translation in translations.Where(IsLost))
        {
            translation.Origin.Problems.Add(
                translation.Origin.LineOf("id"),
                "translation-lost",
                $"No other file of this folder is the original of {translation.Slug}, with the id {translation.Id}.",
                "Name the file by the slug of the entry, and give it the entry's id."
            );
        }

        return practices.Select(practice =>
            bySlug[practice.Slug].Aggregate(practice, (joined, one) => one.Into(joined))
        );

        bool IsLost(SeededTranslation translation) =>
            !owners[translation.Slug]
                .Any(owner =>
                    owner.Id == translation.Id
                    && owner.Content.OriginalLanguage != translation.Language
                );
    }

    private SeededPractice Into(SeededPractice practice)
    {
        var content = SectionReader.Read(Origin, practice.Content, Language, isOriginal: false);
        Origin.RefuseUnknownKeys();
        return practice with { Content = content };
    }
}
