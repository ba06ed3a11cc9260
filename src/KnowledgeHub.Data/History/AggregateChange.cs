using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.History;

/// <summary>What happened to an aggregate, for its history.</summary>
/// <param name="Kind">Which aggregate.</param>
/// <param name="AggregateId">Its id.</param>
/// <param name="Version">Its version after the change.</param>
/// <param name="Change">Code of what happened.</param>
/// <param name="ActorId">Who did it.</param>
/// <param name="Body">The whole aggregate after the change, as JSON.</param>
/// <param name="Country">The country whose data it is; null when it is nobody's.</param>
public sealed record AggregateChange(
    AggregateKind Kind,
    string AggregateId,
    int Version,
    string Change,
    string ActorId,
    string Body,
    CountryCode? Country = null
)
{
    /// <summary>How the new state is stored; null when it was put into the context.</summary>
    internal RowWrite? Row { get; init; }
}
