namespace KnowledgeHub.Core.Mail;

/// <summary>Port: keeps messages until they are sent. They are added by the store of what they tell about, in its transaction.</summary>
public interface IMailStore
{
    /// <summary>Takes the next message that is due, so that no other node takes it meanwhile.</summary>
    /// <param name="now">Now.</param>
    /// <param name="until">When another try may begin if this one never reports back.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>The message, or null when none is due.</returns>
    Task<OutgoingMail?> TakeAsync(DateTime now, DateTime until, CancellationToken cancellation);

    /// <summary>Keeps what came of a try.</summary>
    /// <param name="mail">The message after it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task SaveAsync(OutgoingMail mail, CancellationToken cancellation);

    /// <summary>The newest messages.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<OutgoingMail>> ListAsync(int most, CancellationToken cancellation);

    /// <summary>What waits to be sent although it is due.</summary>
    /// <param name="now">Now.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>How many messages, and when the oldest was written; null when none waits.</returns>
    Task<(int Count, DateTime? OldestUtc)> BacklogAsync(
        DateTime now,
        CancellationToken cancellation
    );

    /// <summary>Removes messages that nobody could use any more before a time, sent or not.</summary>
    /// <param name="before">The time.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>How many were removed.</returns>
    Task<int> ForgetAsync(DateTime before, CancellationToken cancellation);
}
