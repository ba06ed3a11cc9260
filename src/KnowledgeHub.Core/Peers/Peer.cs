using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Core.Peers;

/// <summary>A country that could help with an indicator, or be helped.</summary>
/// <param name="Country">The country, as the reader's overview has it.</param>
/// <param name="Level">Its level for the indicator, 1 to 5.</param>
/// <param name="Practices">How many published entries from this country serve the indicator.</param>
public sealed record Peer(OverviewCountry Country, int Level, int Practices);
