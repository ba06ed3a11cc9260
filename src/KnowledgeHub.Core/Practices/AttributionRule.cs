namespace KnowledgeHub.Core.Practices;

/// <summary>How precisely the source of an entry may be named.</summary>
public enum AttributionRule
{
    /// <summary>Organisation and function may be named; the library names no persons under any rule.</summary>
    Named,

    /// <summary>Organisation or country, never a person.</summary>
    Organisation,

    /// <summary>Region only.</summary>
    Region,

    /// <summary>Neither identity nor affiliation nor attendance may be revealed (Chatham House Rule).</summary>
    ChathamHouse,
}
