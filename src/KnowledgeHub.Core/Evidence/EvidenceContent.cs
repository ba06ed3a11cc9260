namespace KnowledgeHub.Core.Evidence;

/// <summary>What is said of an item of evidence; its file is kept apart.</summary>
public sealed record EvidenceContent
{
    /// <summary>Greatest length of title and issuing agency, in characters.</summary>
    public const int MaxTitleLength = 200;

    /// <summary>Greatest length of the reference, in characters.</summary>
    public const int MaxReferenceLength = 300;

    /// <summary>Greatest length of the address, in characters.</summary>
    public const int MaxLinkLength = 500;

    /// <summary>What kind of thing it is.</summary>
    public EvidenceType Type { get; init; }

    /// <summary>Its title, in its own language.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The day that it bears; null when it bears none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The agency that issued it, in the country's own words; may be empty.</summary>
    public string Issuer { get; init; } = string.Empty;

    /// <summary>Code of the language that it is in (ISO 639: two or three lower-case letters).</summary>
    public string Language { get; init; } = "en";

    /// <summary>Who may know of it.</summary>
    public EvidenceClassification Classification { get; init; } = EvidenceClassification.Internal;

    /// <summary>Where it is.</summary>
    public EvidenceHolding Holding { get; init; }

    /// <summary>Its address, https only; empty unless it is a link.</summary>
    public string Link { get; init; } = string.Empty;

    /// <summary>Who holds it and under which number; may be empty unless only the reference is kept.</summary>
    public string Reference { get; init; } = string.Empty;

    /// <summary>The last day on which it holds; null when it does not expire.</summary>
    public DateOnly? ValidUntil { get; init; }
}
