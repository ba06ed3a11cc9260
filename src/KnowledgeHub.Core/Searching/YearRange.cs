namespace KnowledgeHub.Core.Searching;

/// <summary>Years from one to another, both included.</summary>
/// <param name="From">The first year; null for no lower bound.</param>
/// <param name="To">The last year; null for no upper bound.</param>
public readonly record struct YearRange(int? From, int? To)
{
    /// <summary>Whether a year lies in it.</summary>
    /// <param name="year">The year.</param>
    public bool Holds(int year) => (From is null || year >= From) && (To is null || year <= To);
}
