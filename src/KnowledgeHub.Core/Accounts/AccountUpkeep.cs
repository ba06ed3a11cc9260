using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Removes what is over: counters of attempts, ended sign-ins, sent messages, old links.</summary>
/// <param name="counters">Keeps counters.</param>
/// <param name="sessions">Keeps sign-ins.</param>
/// <param name="mails">Keeps messages.</param>
/// <param name="links">Keeps links.</param>
public sealed class AccountUpkeep(
    IAttemptCounters counters,
    ISessionStore sessions,
    IMailStore mails,
    IAccountLinkStore links
)
{
    /// <summary>What removes it: each on its own, and each gives how many rows were removed.</summary>
    /// <param name="now">The time.</param>
    public IReadOnlyList<Func<CancellationToken, Task<int>>> StepsAt(DateTime now) =>
        [
            stopping => counters.ForgetAsync(now - AttemptRules.Memory, stopping),
            stopping => sessions.ForgetAsync(now - SessionRules.Keep, stopping),
            stopping => mails.ForgetAsync(now - MailRules.Keep, stopping),
            stopping => links.ForgetAsync(now - LinkRules.Keep, stopping),
        ];
}
