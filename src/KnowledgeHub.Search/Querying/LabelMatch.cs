namespace KnowledgeHub.Search.Querying;

/// <summary>A label found among the words typed.</summary>
/// <param name="First">Number of the first word.</param>
/// <param name="Last">Number of the last word.</param>
/// <param name="Concept">The concept that it names.</param>
internal sealed record LabelMatch(int First, int Last, ConceptWays Concept)
{
    /// <summary>Number of words.</summary>
    public int Length => Last - First + 1;

    /// <summary>Whether both have a word in common.</summary>
    /// <param name="other">Another match.</param>
    public bool Overlaps(LabelMatch other) => First <= other.Last && other.First <= Last;
}
