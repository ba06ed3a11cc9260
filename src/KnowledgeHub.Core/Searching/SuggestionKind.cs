namespace KnowledgeHub.Core.Searching;

/// <summary>What a suggestion is. The code, as in the API, is the name in small letters.</summary>
public enum SuggestionKind
{
    /// <summary>The title of an entry.</summary>
    Title,

    /// <summary>A term of the thesaurus.</summary>
    Concept,

    /// <summary>A search that several people made and that found something.</summary>
    Query,
}
