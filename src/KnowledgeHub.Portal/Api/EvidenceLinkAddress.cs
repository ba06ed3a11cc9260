using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;

namespace KnowledgeHub.Portal.Api;

/// <summary>Which answer and item an address names.</summary>
/// <param name="Id">Id of the assessment.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Item">Id of the item.</param>
/// <param name="Agency">Code of the agency that answers; the national answer when left out.</param>
internal sealed record EvidenceLinkAddress(
    string Id,
    string Indicator,
    string Item,
    string? Agency = null
)
{
    /// <summary>The same for the use case.</summary>
    public EvidenceTarget Target => new(Id, Indicator, Item, Agency ?? AnswerKey.National);
}
