using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Api;

/// <summary>What an item says to an answer.</summary>
public sealed record EvidenceLinkInputModel
{
    /// <summary>supports or contradicts.</summary>
    public string? Relation { get; init; }

    /// <summary>Where in the item, and what it shows; may be left out.</summary>
    public string? Note { get; init; }

    /// <summary>Reads the codes.</summary>
    /// <returns>The relation, and what could not be read.</returns>
    internal (EvidenceRelation Relation, IReadOnlyList<RuleViolation> Violations) Read()
    {
        var reading = new InputReading();
        return (reading.Code<EvidenceRelation>("relation", Relation), reading.Violations);
    }
}
