using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Makes the link that confirms the address an account was made with, and its message, where anybody reads messages.</summary>
/// <param name="mailer">Tells whether anybody does.</param>
/// <param name="letters">Words messages.</param>
/// <param name="clock">The time.</param>
public sealed class ConfirmationMail(IMailer mailer, ILetters letters, TimeProvider clock)
{
    /// <summary>Whether such a link can be sent at all.</summary>
    public bool IsPossible => mailer.HasReaders;

    /// <summary>A new link to the address of an account.</summary>
    /// <param name="owner">The account.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <returns>Null when nobody would get it: a secret that nobody gets must not lie in the database.</returns>
    public LinkLetter? To(MailboxOwner owner, string culture)
    {
        ArgumentNullException.ThrowIfNull(owner);
        if (!IsPossible)
        {
            return null;
        }

        var secret = InvitationSecret.New();
        var link = LinkRules.New(
            AccountLinkKind.EmailConfirmation,
            owner.AccountId,
            owner.Email,
            secret,
            clock.GetUtcNow().UtcDateTime
        );
        var (subject, body) = letters.Write(
            link.Kind,
            owner.Name,
            secret,
            link.ExpiresUtc,
            culture
        );
        return new(link, LinkRules.Letter(link, subject, body));
    }
}
