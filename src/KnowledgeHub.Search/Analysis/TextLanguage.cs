namespace KnowledgeHub.Search.Analysis;

/// <summary>A language that texts are analysed in. There may be more of them than the portal has working languages.</summary>
internal enum TextLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Russian.</summary>
    Russian,

    /// <summary>Turkish.</summary>
    Turkish,
}
