using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Portal.Composition.Monitoring;

/// <summary>What the portal still owes to people outside: messages, and seals of the audit trail.</summary>
internal sealed class DutyState(
    IMailStore mails,
    IMailer mailer,
    AuditKeeping audit,
    TimeProvider clock
)
{
    public HealthReport.AuditPart Audit =>
        new(audit.SinceComplete.TotalSeconds, audit.Problem, audit.IsAnchored);

    /// <summary>Messages, without asking the database.</summary>
    public HealthReport.MailPart UnknownMail => new(mailer.IsOn, null, null);

    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    public async Task<HealthReport.MailPart> MailAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var (count, oldest) = await mails.BacklogAsync(now, cancellation);
        return new(mailer.IsOn, count, (now - oldest)?.TotalSeconds);
    }
}
