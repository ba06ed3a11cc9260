using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Mail;

/// <summary>Use case: an administrator sees which messages wait. Texts hold secrets and are for development alone.</summary>
/// <param name="store">Keeps messages.</param>
public sealed class ReadOutbox(IMailStore store)
{
    private const int Most = 50;

    /// <summary>The newest messages.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="withTexts">Whether texts are shown; only where accounts are invented.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<OutgoingMail>>> ListAsync(
        Actor actor,
        bool withTexts,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ManageAccounts))
        {
            return new Outcome<IReadOnlyList<OutgoingMail>>.Forbidden();
        }

        var mails = await store.ListAsync(Most, cancellation);
        return new Outcome<IReadOnlyList<OutgoingMail>>.Done(
            withTexts ? mails : [.. mails.Select(mail => mail with { Body = string.Empty })]
        );
    }
}
