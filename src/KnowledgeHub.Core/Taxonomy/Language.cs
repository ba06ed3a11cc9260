namespace KnowledgeHub.Core.Taxonomy;

/// <summary>A working language of the portal. The code in URLs, files and the API is given by <see cref="Languages.Code"/>.</summary>
public enum Language
{
    /// <summary>English, code <c>en</c>.</summary>
    English,

    /// <summary>French, code <c>fr</c>.</summary>
    French,

    /// <summary>Arabic, code <c>ar</c>; written from right to left.</summary>
    Arabic,

    /// <summary>Russian, code <c>ru</c>.</summary>
    Russian,
}
