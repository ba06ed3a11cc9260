using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Following;

/// <summary>What a person is to know and to do.</summary>
/// <param name="News">What happened since the person last looked, the last first.</param>
/// <param name="IsCut">Whether more happened than is listed.</param>
/// <param name="ReadUtc">When this was read: up to here the person can say that it was seen.</param>
public sealed record Notifications(IReadOnlyList<NewsItem> News, bool IsCut, DateTime ReadUtc)
{
    /// <summary>The person's published entries whose day of review has passed.</summary>
    public IReadOnlyList<PracticeListing> Due { get; init; } = [];

    /// <summary>The person's entries that came back with a reviewer's note.</summary>
    public IReadOnlyList<PracticeListing> ChangesRequested { get; init; } = [];

    /// <summary>Other people's texts that wait for this person's review.</summary>
    public IReadOnlyList<PracticeListing> ToReview { get; init; } = [];

    /// <summary>How many reports of reuse wait for this person's decision.</summary>
    public int ReportsWaiting { get; init; }

    /// <summary>How much waits for the person.</summary>
    public int Waiting => Due.Count + ChangesRequested.Count + ToReview.Count + ReportsWaiting;
}
