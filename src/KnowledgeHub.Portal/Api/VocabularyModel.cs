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
            ApiText.ByLanguage(vocabulary.Title),
            [
                .. vocabulary.Terms.Select(term => new TermModel(
                    term.Code,
                    ApiText.ByLanguage(term.Label),
                    term.Description is null ? null : ApiText.ByLanguage(term.Description),
                    term.Parent,
                    term.IsDemonstration
                )),
            ]
        );
    }
}
