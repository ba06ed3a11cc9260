using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Use cases of a person without a password: ask for a link, and choose a new password with it.</summary>
/// <param name="store">Keeps links.</param>
/// <param name="letters">Words messages.</param>
/// <param name="mailer">Tells whether anybody reads messages.</param>
/// <param name="passwords">Checks and hashes passwords.</param>
/// <param name="safeMode">Whether links are taken at all.</param>
/// <param name="clock">The time.</param>
public sealed class RecoverPassword(
    IAccountLinkStore store,
    ILetters letters,
    IMailer mailer,
    NewPasswords passwords,
    ISafeMode safeMode,
    TimeProvider clock
)
{
    /// <summary>Whether a person can be sent a link at all; otherwise an administrator has to make one.</summary>
    public bool IsPossible => mailer.HasReaders;

    /// <summary>Sends a link to the stored address of an account, if there is one and it was not sent too many.</summary>
    /// <param name="email">The address, as typed.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether a message was written. Whoever asked must not be told.</returns>
    public async Task<bool> RequestAsync(
        string email,
        string culture,
        CancellationToken cancellation
    )
    {
        if (
            !IsPossible // a secret that nobody gets must not lie in the database
            || await safeMode.IsOnAsync(cancellation)
            || await store.FindOwnerAsync(email, cancellation) is not { } owner
        )
        {
            return false;
        }

        var secret = InvitationSecret.New();
        var link = LinkRules.New(
            AccountLinkKind.PasswordReset,
            owner.AccountId,
            owner.Email,
            secret,
            Now
        );
        var (subject, body) = letters.Write(
            link.Kind,
            owner.Name,
            secret,
            link.ExpiresUtc,
            culture
        );
        return await store.SendAsync(
            link,
            [LinkRules.Letter(link, subject, body)],
            LinkRules.MostLetters,
            LinkRules.Window,
            cancellation
        );
    }

    /// <summary>Whom an open link belongs to.</summary>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null when it is unknown, used or expired, and for every link in safe mode: all alike.</returns>
    public async Task<MailboxOwner?> FindAsync(string? secret, CancellationToken cancellation) =>
        // A restored copy has links that were sent for the installation it was copied from.
        !await safeMode.IsOnAsync(cancellation)
        && await store.FindAsync(InvitationSecret.HashOf(secret ?? string.Empty), cancellation)
            is { } found
        && found.Link.Kind is AccountLinkKind.PasswordReset or AccountLinkKind.Invitation
        && found.Link.IsOpen(Now)
            ? new(found.Link.AccountId, found.Link.Email, found.Name)
            : null;

    /// <summary>Chooses a new password.</summary>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="password">The new password.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the account id, Invalid with <see cref="PasswordWeakness"/> as detail, or NotFound.</returns>
    public async Task<Outcome<string>> SetAsync(
        string? secret,
        string password,
        CancellationToken cancellation
    )
    {
        if (await FindAsync(secret, cancellation) is not { } owner)
        {
            return new Outcome<string>.NotFound();
        }

        if (passwords.Weakness(password, owner.Email, owner.Name) is { } weakness)
        {
            return new Outcome<string>.Invalid([new(PasswordRules.IsWeak, "next", $"{weakness}")]);
        }

        var hash = InvitationSecret.HashOf(secret ?? string.Empty);
        return
            await store.SetPasswordAsync(hash, passwords.Seal(password), Now, cancellation)
                is { } accountId
            ? new Outcome<string>.Done(accountId)
            : new Outcome<string>.NotFound();
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
