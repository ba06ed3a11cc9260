using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>An item of a country's evidence library.</summary>
public sealed record EvidenceItemModel
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Version, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>law, sop, budget, training-record, statistics, audit, minutes, website, testimony or other.</summary>
    public required string Type { get; init; }

    /// <summary>Its title, in its own language.</summary>
    public required string Title { get; init; }

    /// <summary>The day that it bears; null when it bears none.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The agency that issued it; may be empty.</summary>
    public required string Issuer { get; init; }

    /// <summary>Code of the language that it is in.</summary>
    public required string Lang { get; init; }

    /// <summary>public, internal or restricted.</summary>
    public required string Classification { get; init; }

    /// <summary>reference, link or file.</summary>
    public required string Holding { get; init; }

    /// <summary>Its address; empty unless it is a link.</summary>
    public required string Link { get; init; }

    /// <summary>Who holds it and under which number; may be empty.</summary>
    public required string Reference { get; init; }

    /// <summary>The last day on which it holds; null when it does not expire.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>Whether it was archived.</summary>
    public required bool Archived { get; init; }

    /// <summary>Its file; null when it has none.</summary>
    public EvidenceFileModel? File { get; init; }

    /// <summary>When it was last saved.</summary>
    public required DateTime SavedUtc { get; init; }

    /// <summary>The model of an item.</summary>
    public static EvidenceItemModel From(EvidenceItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var content = item.Content;
        return new()
        {
            Id = item.Id.Value,
            Version = item.Version,
            Type = EnumCode<EvidenceType>.Of(content.Type),
            Title = content.Title,
            Date = content.Date,
            Issuer = content.Issuer,
            Lang = content.Language,
            Classification = EnumCode<EvidenceClassification>.Of(content.Classification),
            Holding = EnumCode<EvidenceHolding>.Of(content.Holding),
            Link = content.Link,
            Reference = content.Reference,
            ValidUntil = content.ValidUntil,
            Archived = item.IsArchived,
            File = EvidenceFileModel.From(item),
            SavedUtc = item.UpdatedUtc,
        };
    }
}
