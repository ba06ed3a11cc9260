using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Api;

/// <summary>An item to save; files are handed in on the portal's pages.</summary>
public sealed record EvidenceInputModel
{
    /// <summary>The version of the item that this one is based on; 0 for a new item.</summary>
    public int BasedOn { get; init; }

    /// <summary>law, sop, budget, training-record, statistics, audit, minutes, website, testimony or other.</summary>
    public string? Type { get; init; }

    /// <summary>Its title, in its own language.</summary>
    public string? Title { get; init; }

    /// <summary>The day that it bears, such as 2024-05-31.</summary>
    public string? Date { get; init; }

    /// <summary>The agency that issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>Code of the language that it is in, such as en.</summary>
    public string? Lang { get; init; }

    /// <summary>public, internal or restricted.</summary>
    public string? Classification { get; init; }

    /// <summary>reference or link; file only for an item that has one already.</summary>
    public string? Holding { get; init; }

    /// <summary>Its address, beginning with https.</summary>
    public string? Link { get; init; }

    /// <summary>Who holds it and under which number.</summary>
    public string? Reference { get; init; }

    /// <summary>The last day on which it holds.</summary>
    public string? ValidUntil { get; init; }

    /// <summary>Whether it is archived; left out to leave that as it is.</summary>
    public bool? Archived { get; init; }

    /// <summary>Reads the codes.</summary>
    /// <returns>The content, and what could not be read.</returns>
    internal (EvidenceContent Content, IReadOnlyList<RuleViolation> Violations) Read()
    {
        var reading = new InputReading();
        if (BasedOn < 0)
        {
            reading.Refuse(ApiProblems.VersionIsNegative, "basedOn", $"{BasedOn}");
        }

        var content = new EvidenceContent
        {
            Type = reading.Code<EvidenceType>("type", Type),
            Title = Title ?? string.Empty,
            Date = reading.Day("date", Date),
            Issuer = Issuer ?? string.Empty,
            Language = Lang ?? "en",
            Classification = Classification is null
                ? EvidenceClassification.Internal
                : reading.Code<EvidenceClassification>("classification", Classification),
            Holding = reading.Code<EvidenceHolding>("holding", Holding),
            Link = Link ?? string.Empty,
            Reference = Reference ?? string.Empty,
            ValidUntil = reading.Day("validUntil", ValidUntil),
        };
        return (content, reading.Violations);
    }
}
