using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Practices;

/// <summary>An entry as one reader reads it.</summary>
/// <param name="Practice">The entry.</param>
/// <param name="Taxonomy">The vocabularies.</param>
/// <param name="Reader">The reader's language.</param>
public sealed record PracticeReading(Practice Practice, TaxonomyCatalogue Taxonomy, Language Reader)
{
    public PracticeContent Content => Practice.Content;

    public TextInLanguage Title => Text(Content.Title);

    public TextInLanguage Claim => Text(Content.Claim);

    /// <summary>State of the translation that the reader reads; null when title and claim are original or not translated.</summary>
    public TranslationState? Translation =>
        Reader != Content.OriginalLanguage
        && !Title.IsFallback
        && Content.Translations.TryGetValue(Reader, out var state)
            ? state
            : null;

    /// <summary>Whether the body is shown in another language than the reader's.</summary>
    public bool IsBodyForeign => Text(Content.Body.Practice).IsFallback;

    /// <summary>A text in the reader's language, or visibly in the original.</summary>
    public TextInLanguage Text(LocalizedText text) => text.Read(Reader, Content.OriginalLanguage);

    /// <summary>A text that only the original language has.</summary>
    public TextInLanguage Original(string text) =>
        new(text, Content.OriginalLanguage, IsFallback: Content.OriginalLanguage != Reader);

    /// <summary>The name of a term in the reader's language.</summary>
    public string Label(TermKind kind, string code) => Taxonomy.Label(kind, code, Reader);

    /// <summary>What a term means; null when its name says it all.</summary>
    public string? Meaning(TermKind kind, string code) =>
        Taxonomy.Find(kind, code)?.Description?.Read(Reader).Text;
}
