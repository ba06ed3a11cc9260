namespace KnowledgeHub.Portal.Shared;

/// <summary>A range of years as it stands in an address: nobody has checked it yet.</summary>
/// <param name="From">The first year; null for no bound.</param>
/// <param name="To">The last year; null for no bound.</param>
public readonly record struct YearBounds(string? From, string? To)
{
    /// <summary>Whether there is no bound.</summary>
    public bool AreOpen => From is null && To is null;
}
