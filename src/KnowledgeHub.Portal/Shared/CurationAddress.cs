using KnowledgeHub.Core.Curations;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of the pages on pinned and hidden entries.</summary>
internal static class CurationAddress
{
    /// <summary>All of them.</summary>
    public const string List = "/editing/curations";

    private const string New = $"{List}/new";

    /// <summary>Those for one text.</summary>
    public static string For(string text) => $"{List}?text={Uri.EscapeDataString(text)}";

    /// <summary>One of them with its history.</summary>
    public static string Of(Curation curation) => $"{List}/{curation.Id}";

    /// <summary>Choosing an entry for a text.</summary>
    public static string Choose(string? text, Language language) =>
        $"{New}?text={Uri.EscapeDataString(text ?? string.Empty)}&language={language.Code()}";

    /// <summary>Doing something with one entry of a result.</summary>
    public static string Place(
        string text,
        Language language,
        PracticeId practice,
        Placement placement
    ) => $"{Choose(text, language)}&entry={practice}&as={EnumCode<Placement>.Of(placement)}";
}
