using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Use cases of a person who asks for another address. The link goes to the new one, and <see cref="ConfirmEmail"/> takes it, so that
/// neither a mistyped address nor a stolen link is enough. Whether an address is taken shows to nobody but who reads its mail.
/// </summary>
/// <param name="store">Keeps links.</param>
/// <param name="letters">Words messages.</param>
/// <param name="safeMode">Whether links are sent at all.</param>
/// <param name="clock">The time.</param>
public sealed class ChangeEmail(
    IAccountLinkStore store,
    ILetters letters,
    ISafeMode safeMode,
    TimeProvider clock
)
{
    /// <summary>The account of the actor.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or Forbidden for a visitor.</returns>
    public async Task<Outcome<MailboxOwner>> ReadAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor) && await store.FindAccountAsync(actor.Id, cancellation) is { } owner
            ? new Outcome<MailboxOwner>.Done(owner)
            : new Outcome<MailboxOwner>.Forbidden();

    /// <summary>Sends a link to a new address, and tells the present one. Taken addresses are answered and written to like others.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="email">The new address, as typed.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the address, Invalid, or Forbidden for a visitor.</returns>
    public async Task<Outcome<string>> RequestAsync(
        Actor actor,
        string email,
        string culture,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(email);
        var clean = email.Trim();
        if (await ReadAsync(actor, cancellation) is not Outcome<MailboxOwner>.Done(var owner))
        {
            return new Outcome<string>.Forbidden();
        }

        if (!MailRules.IsAddress(clean))
        {
            return Refused(AccountRules.EmailIsInvalid);
        }

        if (string.Equals(clean, owner.Email, StringComparison.OrdinalIgnoreCase))
        {
            return Refused(AccountRules.EmailIsTheSame);
        }

        // In safe mode nothing acts on anybody; the banner on every page says so.
        return
            await safeMode.IsOnAsync(cancellation)
            || await SendAsync(owner, clean, culture, cancellation)
            ? new Outcome<string>.Done(clean)
            : Refused(AccountRules.TooManyLetters);
    }

    private Task<bool> SendAsync(
        MailboxOwner owner,
        string email,
        string culture,
        CancellationToken cancellation
    )
    {
        var secret = InvitationSecret.New();
        var link = LinkRules.New(AccountLinkKind.EmailChange, owner.AccountId, email, secret, Now);
        var (subject, body) = letters.Write(
            link.Kind,
            owner.Name,
            secret,
            link.ExpiresUtc,
            culture
        );
        var asked = letters.Tell(AccountNotice.EmailChangeAsked, owner.Name, culture);
        return store.SendAsync(
            link,
            [
                LinkRules.Letter(link, subject, body),
                LinkRules.Notice(owner.Email, asked, link.CreatedUtc),
            ],
            LinkRules.MostLetters,
            LinkRules.Window,
            cancellation
        );
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static Outcome<string> Refused(string rule) =>
        new Outcome<string>.Invalid([new(rule, "email")]);

    private static bool IsAllowed(Actor actor) =>
        !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnAccount);
}
