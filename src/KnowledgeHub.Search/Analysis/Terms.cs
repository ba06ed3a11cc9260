namespace KnowledgeHub.Search.Analysis;

/// <summary>What a word is indexed as.</summary>
/// <param name="First">The term that phrases are made of; empty when nothing of the word carries meaning.</param>
/// <param name="Second">Another stem of the word, at the same position; null when it is no different.</param>
internal readonly record struct Terms(string First, string? Second = null)
{
    /// <summary>Both, or one when they are equal.</summary>
    /// <param name="first">The first term.</param>
    /// <param name="second">The second one.</param>
    public static Terms Of(string first, string second) =>
        new(first, second.Length == 0 || second == first ? null : second);
}
