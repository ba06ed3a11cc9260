using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Api;

/// <summary>Which answer and item an address names.</summary>
internal sealed record EvidenceLinkAddress
{
    /// <summary>Id of the assessment.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Id of the item.</summary>
    public required string Item { get; init; }

    /// <summary>Code of the agency that answers; the national answer when left out.</summary>
    public string? Agency { get; init; }

    /// <summary>The same for the use case.</summary>
    public EvidenceTarget Target => new(Id, Indicator, Item, Agency ?? AnswerKey.National);
}
