using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Use cases of a person who shows to read the mail of an address, be it the one that the account was made with or a new one. The link
/// works for who is signed in to the account alone: who made an account with somebody else's address cannot have it confirmed by them.
/// </summary>
/// <param name="store">Keeps links.</param>
/// <param name="mail">Makes links to the address that an account has.</param>
/// <param name="letters">Words messages.</param>
/// <param name="safeMode">Whether links are sent and taken at all.</param>
/// <param name="clock">The time.</param>
public sealed class ConfirmEmail(
    IAccountLinkStore store,
    ConfirmationMail mail,
    ILetters letters,
    ISafeMode safeMode,
    TimeProvider clock
)
{
    /// <summary>The address of the actor's account, and whether it is confirmed.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null for a visitor, and when the account is closed by now.</returns>
    public async Task<OwnEmail?> ReadAsync(Actor actor, CancellationToken cancellation) =>
        await OwnerAsync(actor, cancellation) is { } owner
            ? new(
                owner.Email,
                owner.IsConfirmed,
                !owner.IsConfirmed && mail.IsPossible && !await safeMode.IsOnAsync(cancellation)
            )
            : null;

    /// <summary>Sends a link to the address of the actor's account; one that was sent before is void.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done with the address, Invalid when there were too many, Forbidden for a visitor, or NotFound when there is nothing to confirm or
    /// no message is sent.
    /// </returns>
    public async Task<Outcome<string>> SendAsync(
        Actor actor,
        string culture,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<string>.Forbidden();
        }

        if (
            await OwnerAsync(actor, cancellation) is not { IsConfirmed: false } owner
            || await safeMode.IsOnAsync(cancellation)
            || mail.To(owner, culture) is not { } letter
        )
        {
            return new Outcome<string>.NotFound();
        }

        var isSent = await store.SendAsync(
            letter.Link,
            [letter.Mail],
            LinkRules.MostLetters,
            LinkRules.Window,
            cancellation
        );
        if (isSent)
        {
            return new Outcome<string>.Done(owner.Email);
        }

        // Nothing is sent either where it was confirmed, changed or closed since it was read.
        return await OwnerAsync(actor, cancellation) == owner
            ? new Outcome<string>.Invalid([new(AccountRules.TooManyLetters, "email")])
            : new Outcome<string>.NotFound();
    }

    /// <summary>An open link to an address of the actor's account.</summary>
    /// <param name="actor">Who holds the link.</param>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Null when it is unknown, used, expired or somebody else's, and for every link in safe mode: all alike.</returns>
    public async Task<AccountLink?> FindAsync(
        Actor actor,
        string? secret,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
        && !await safeMode.IsOnAsync(cancellation)
        && await store.FindAsync(HashOf(secret), cancellation) is { Link: var link }
        && link.Kind is AccountLinkKind.EmailChange or AccountLinkKind.EmailConfirmation
        && link.AccountId == actor.Id
        && link.IsOpen(Now)
            ? link
            : null;

    /// <summary>
    /// Confirms the address that the account has, or gives it the new one: then its other sign-ins end, and the old address is told.
    /// </summary>
    /// <param name="actor">Who holds the link.</param>
    /// <param name="session">The sign-in that goes on.</param>
    /// <param name="secret">The secret, as typed.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the link, or NotFound when it is not open or a new address is taken.</returns>
    public async Task<Outcome<AccountLink>> ConfirmAsync(
        Actor actor,
        Guid? session,
        string? secret,
        string culture,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (await FindAsync(actor, secret, cancellation) is not { } link)
        {
            return new Outcome<AccountLink>.NotFound();
        }

        var isDone =
            link.Kind is AccountLinkKind.EmailConfirmation
                ? await store.ConfirmEmailAsync(
                    link.SecretHash,
                    new(actor.Id, session, Now),
                    cancellation
                )
                : await MoveAsync(link, session, culture, cancellation);
        return isDone ? new Outcome<AccountLink>.Done(link) : new Outcome<AccountLink>.NotFound();
    }

    private async Task<bool> MoveAsync(
        AccountLink link,
        Guid? session,
        string culture,
        CancellationToken cancellation
    ) =>
        await store.FindAccountAsync(link.AccountId, cancellation) is { } owner
        && await store.SetEmailAsync(
            link.SecretHash,
            LinkRules.Notice(
                owner.Email,
                letters.Tell(AccountNotice.EmailChanged, owner.Name, culture),
                Now
            ),
            new(Except: session),
            cancellation
        );

    private async Task<MailboxOwner?> OwnerAsync(Actor actor, CancellationToken cancellation) =>
        IsAllowed(actor) ? await store.FindAccountAsync(actor.Id, cancellation) : null;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private static string HashOf(string? secret) => InvitationSecret.HashOf(secret ?? string.Empty);

    private static bool IsAllowed(Actor actor) =>
        !actor.IsAnonymous && PolicyTable.Allows(actor, PortalAction.ManageOwnAccount);
}
