using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Thesaurus;

/// <summary>Where the pages of the thesaurus are.</summary>
internal static class ThesaurusAddress
{
    /// <summary>The list.</summary>
    public const string List = "/thesaurus";

    /// <summary>A concept's page.</summary>
    public static string Of(string id) => $"{List}/{id}";

    /// <summary>The entries that carry a concept: a search for its name as one phrase.</summary>
    public static string EntriesOf(Concept concept) =>
        $"/practices?q={Uri.EscapeDataString($"\"{concept.Label(ReaderLanguage.Current)}\"")}";
}
