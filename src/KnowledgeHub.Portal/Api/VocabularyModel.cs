using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A vocabulary as the API says it.</summary>
public sealed record VocabularyModel(
    string Kind,
    IReadOnlyDictionary<string, string> Title,
    IReadOnlyList<TermModel> Terms
)
{
    /// <summary>Maps a vocabulary.</summary>
    public static VocabularyModel From(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(
            EnumCode<TermKind>.Of(vocabulary.Kind),
            Texts(vocabulary.Title),
            [
                .. vocabulary.Terms.Select(term => new TermModel(
                    term.Code,
                    Texts(term.Label),
                    term.Description is null ? null : Texts(term.Description),
                    term.Parent,
                    term.IsDemonstration
                )),
            ]
        );
    }

    private static Dictionary<string, string> Texts(LocalizedText text) =>
        text.Languages.ToDictionary(
            language => language.Code(),
            language => text.Read(language).Text
        );
}
