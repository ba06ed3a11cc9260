namespace KnowledgeHub.Core.Following;

/// <summary>Whose reminders are counted, and since when.</summary>
/// <param name="AccountId">Account id of the person.</param>
/// <param name="SinceUtc">What happened up to this moment was seen.</param>
/// <param name="Today">The first day that has not passed.</param>
/// <param name="Reviews">Whether texts that wait for a review wait for this person.</param>
/// <param name="DecidesReuse">Whether reports of reuse wait for this person.</param>
public sealed record ReminderScope(
    string AccountId,
    DateTime SinceUtc,
    DateOnly Today,
    bool Reviews,
    bool DecidesReuse
);
