namespace KnowledgeHub.Core.QueryLog;

/// <summary>Port: keeps tallies of searches, one for each text, language and day.</summary>
public interface IQueryLogStore
{
    /// <summary>Adds to what is stored. Searches are summed; of people the greater number stands.</summary>
    /// <param name="tallies">At most one for each text, language and day.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task AddAsync(IReadOnlyCollection<QueryTally> tallies, CancellationToken cancellation);

    /// <summary>Texts that found nothing on the last day they were searched for, most searched first.</summary>
    /// <param name="from">The first day looked at.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<QuerySummary>> FailingAsync(
        DateOnly from,
        int count,
        CancellationToken cancellation
    );

    /// <summary>Texts that found something, and since then never nothing, most searched first.</summary>
    /// <param name="from">The first day looked at.</param>
    /// <param name="people">How many different people must have searched for it on one day.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<QuerySummary>> FoundAsync(
        DateOnly from,
        int people,
        int count,
        CancellationToken cancellation
    );

    /// <summary>Forgets everything before a day.</summary>
    /// <param name="day">The first day that stays.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task ForgetBeforeAsync(DateOnly day, CancellationToken cancellation);
}
