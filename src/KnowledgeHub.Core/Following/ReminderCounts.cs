namespace KnowledgeHub.Core.Following;

/// <summary>How much waits for a person and how much is new, counted without reading any of it.</summary>
/// <param name="Entries">Entries that wait for the person: due for review, returned, or to be reviewed.</param>
/// <param name="Reports">Reports of reuse that wait for the person's decision.</param>
/// <param name="News">Changes of followed entries, and decisions about reports of reuse.</param>
/// <param name="FollowsTopics">Whether the person follows topics, whose new entries are not counted here.</param>
/// <param name="IsMentioned">Whether remarks mention the person, which are not counted here.</param>
public sealed record ReminderCounts(
    int Entries,
    int Reports,
    int News,
    bool FollowsTopics,
    bool IsMentioned
);
