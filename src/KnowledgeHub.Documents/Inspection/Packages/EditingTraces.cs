namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Where Office files keep who edited them, when, and in which session.</summary>
internal static class EditingTraces
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly HashSet<string> _names = ["author", "displayName", "userName"];

    private static readonly HashSet<string> _identities =
    [
        "initials",
        "userId",
        "providerId",
        "lastModifiedBy",
        "creator",
    ];

    // Elements whose name attribute is a person's.
    private static readonly HashSet<string> _persons = ["cmAuthor", "author", "userInfo"];

    /// <summary>Whether an attribute can go: it tells a time of editing or an editing session.</summary>
    /// <param name="attribute">Local name of the attribute.</param>
    /// <param name="space">Its namespace.</param>
    public static bool IsTrace(string attribute, string space) =>
        attribute.StartsWith("rsid", StringComparison.Ordinal)
        || attribute is "dateUtc"
        || (attribute == "date" && space == Word);

    /// <summary>Whether an attribute names a person.</summary>
    /// <param name="element">Local name of the element.</param>
    /// <param name="attribute">Local name of the attribute.</param>
    public static bool IsName(string element, string attribute) =>
        _names.Contains(attribute) || (attribute == "name" && _persons.Contains(element));

    /// <summary>Whether an attribute holds a person's initials or account.</summary>
    /// <param name="attribute">Local name of the attribute.</param>
    public static bool IsIdentity(string attribute) => _identities.Contains(attribute);
}
