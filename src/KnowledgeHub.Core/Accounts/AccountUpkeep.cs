using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Removes what is over: counters of attempts, ended sign-ins, sent messages, old links.</summary>
/// <param name="counters">Keeps counters.</param>
/// <param name="sessions">Keeps sign-ins.</param>
/// <param name="mails">Keeps messages.</param>
/// <param name="links">Keeps links.</param>
/// <param name="clock">The time.</param>
public sealed class AccountUpkeep(
    IAttemptCounters counters,
    ISessionStore sessions,
    IMailStore mails,
    IAccountLinkStore links,
    TimeProvider clock
)
{
    /// <summary>Removes it.</summary>
    /// <param name="cancellation">Cancels between two removals.</param>
    /// <returns>How many rows were removed.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await counters.ForgetAsync(now - AttemptRules.Memory, cancellation)
            + await sessions.ForgetAsync(now - SessionRules.Keep, cancellation)
            + await mails.ForgetAsync(now - MailRules.Keep, cancellation)
            + await links.ForgetAsync(now - LinkRules.Keep, cancellation);
    }
}
