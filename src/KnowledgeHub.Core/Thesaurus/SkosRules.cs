namespace KnowledgeHub.Core.Thesaurus;

/// <summary>Why a SKOS file cannot be used; see <see cref="SkosReader"/>.</summary>
public static class SkosRules
{
    /// <summary>The file is larger than <see cref="MaxBytes"/>.</summary>
    public const string FileIsTooLarge = "skos-file-too-large";

    /// <summary>The file is not UTF-8.</summary>
    public const string EncodingIsUnknown = "skos-not-utf8";

    /// <summary>The file is no JSON; the field says in which line.</summary>
    public const string JsonIsMalformed = "skos-not-json";

    /// <summary>The file holds no concept.</summary>
    public const string NothingFound = "skos-no-concept";

    /// <summary>There are more than <see cref="MaxConcepts"/> concepts.</summary>
    public const string TooManyConcepts = "skos-too-many-concepts";

    /// <summary>A concept has no address that ends in an id; the detail is the address.</summary>
    public const string IdIsMissing = "skos-id-missing";

    /// <summary>Two concepts have one id; the field is the id.</summary>
    public const string IdIsRepeated = "skos-id-repeated";

    /// <summary>A label or note is no text with a language; the field is the id, the detail the key.</summary>
    public const string TextIsMalformed = "skos-text-malformed";

    /// <summary>The greatest size of a file in bytes: below the greatest request, with room for the form around it.</summary>
    public const int MaxBytes = 1_900_000;

    /// <summary>The greatest number of concepts in a file.</summary>
    public const int MaxConcepts = 5000;
}
