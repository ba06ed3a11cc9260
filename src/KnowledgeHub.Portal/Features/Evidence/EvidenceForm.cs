using System.Globalization;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Evidence;

/// <summary>The form of an item, as texts: what cannot be read is refused with a sentence, not by the form itself.</summary>
public sealed class EvidenceForm
{
    /// <summary>The version that the person has seen; 0 for a new item.</summary>
    public int Version { get; set; }

    public string? Type { get; set; }

    public string? Title { get; set; }

    public string? Date { get; set; }

    public string? Issuer { get; set; }

    public string? Language { get; set; }

    public string? Classification { get; set; }

    public string? Holding { get; set; }

    public string? Link { get; set; }

    public string? Reference { get; set; }

    public string? ValidUntil { get; set; }

    /// <summary>The chosen file; null when none was chosen.</summary>
    public IFormFile? File { get; set; }

    /// <summary>What the fields show at first.</summary>
    /// <param name="content">What is stored, or a blank item.</param>
    /// <param name="version">Its version; 0 for a new item.</param>
    public static EvidenceForm Of(EvidenceContent content, int version)
    {
        ArgumentNullException.ThrowIfNull(content);
        return new()
        {
            Version = version,
            Type = EnumCode<EvidenceType>.Of(content.Type),
            Title = content.Title,
            Date = Text(content.Date),
            Issuer = content.Issuer,
            Language = content.Language,
            Classification = EnumCode<EvidenceClassification>.Of(content.Classification),
            Holding = EnumCode<EvidenceHolding>.Of(content.Holding),
            Link = content.Link,
            Reference = content.Reference,
            ValidUntil = Text(content.ValidUntil),
        };
    }

    /// <summary>What was typed. A code that is none becomes an invalid choice, which the rules refuse.</summary>
    public EvidenceContent ToContent() =>
        new()
        {
            Type = Choice<EvidenceType>(Type),
            Title = Title ?? string.Empty,
            Date = Day(Date),
            Issuer = Issuer ?? string.Empty,
            Language = Language ?? string.Empty,
            Classification = Choice<EvidenceClassification>(Classification),
            Holding = Choice<EvidenceHolding>(Holding),
            Link = Link ?? string.Empty,
            Reference = Reference ?? string.Empty,
            ValidUntil = Day(ValidUntil),
        };

    private static TEnum Choice<TEnum>(string? code)
        where TEnum : struct, Enum =>
        EnumCode<TEnum>.TryParse(code, out var value)
            ? value
            : (TEnum)Enum.ToObject(typeof(TEnum), -1);

    // A day that cannot be read lies before all that the rules allow.
    private static DateOnly? Day(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
        : DateOnly.MinValue;

    private static string? Text(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
