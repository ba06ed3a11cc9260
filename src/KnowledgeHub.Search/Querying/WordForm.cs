namespace KnowledgeHub.Search.Querying;

/// <summary>How the words of a clause are to be compared with those of the entries.</summary>
internal enum WordForm
{
    /// <summary>By their terms.</summary>
    Plain,

    /// <summary>The last word typed is only the beginning of one: <c>pass*</c>.</summary>
    Prefix,

    /// <summary>Words that are spelled nearly alike count too: <c>~passport</c>.</summary>
    Fuzzy,
}
