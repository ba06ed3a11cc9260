using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Thesaurus;

/// <summary>The thesaurus as a vocabulary, so that its concepts are checked, named and counted like every other code.</summary>
public static class ConceptVocabulary
{
    private static readonly LocalizedText _title = new([
        new(Language.English, "Topics"),
        new(Language.French, "Sujets"),
        new(Language.Arabic, "الموضوعات"),
        new(Language.Russian, "Темы"),
    ]);

    /// <summary>The vocabulary of a thesaurus.</summary>
    /// <param name="scheme">The thesaurus.</param>
    /// <returns>
    /// Its concepts in the order of the thesaurus, named by their preferred labels. The parent is the first broader concept, unless
    /// that would lead back to the concept.
    /// </returns>
    public static Vocabulary Of(ConceptScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        return new(
            TermKind.Concept,
            _title,
            [
                .. scheme.Concepts.Select(concept => new Term
                {
                    Code = concept.Id,
                    Label = new(Preferred(concept)),
                    Description = concept.ScopeNote.IsEmpty ? null : concept.ScopeNote,
                    Parent = concept.Broader.FirstOrDefault(id =>
                        scheme.Find(id) is not null && !scheme.WiderThan(id).Contains(concept.Id)
                    ),
                }),
            ]
        );
    }

    private static IEnumerable<KeyValuePair<Language, string>> Preferred(Concept concept) =>
        concept
            .Labels.Where(label => label.Kind is LabelKind.Preferred)
            .Select(label =>
                (
                    IsWorking: Languages.TryParse(label.Language, out var language),
                    language,
                    label.Text
                )
            )
            .Where(label => label.IsWorking)
            .Select(label => KeyValuePair.Create(label.language, label.Text));
}
