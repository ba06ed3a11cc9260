namespace KnowledgeHub.Core.Mail;

/// <summary>Sends what waits. Every node may run it; each message is taken by one.</summary>
/// <param name="store">Keeps messages.</param>
/// <param name="mailer">Sends them.</param>
/// <param name="clock">The time.</param>
public sealed class DeliverMail(IMailStore store, IMailer mailer, TimeProvider clock)
{
    /// <summary>Sends every message that is due.</summary>
    /// <param name="cancellation">Cancels between two messages.</param>
    /// <returns>How many were sent, and how many tries failed.</returns>
    public async Task<(int Sent, int Failed)> RunAsync(CancellationToken cancellation)
    {
        var (sent, failed) = (0, 0);
        while (mailer.IsOn)
        {
            var now = Now;
            var mail = await store.TakeAsync(now, now + MailRules.LongestTry, cancellation);
            if (mail is null)
            {
                break;
            }

            var isSent = mail.ExpiresUtc > now && await mailer.SendAsync(mail, cancellation);
            await store.SaveAsync(MailRules.After(mail, isSent, Now), CancellationToken.None);
            (sent, failed) = isSent ? (sent + 1, failed) : (sent, failed + 1);
        }

        return (sent, failed);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
