using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Accounts;

/// <summary>Use cases of an administrator: invite people, change what they may do, close accounts.</summary>
/// <param name="store">Keeps accounts.</param>
/// <param name="letters">Words messages.</param>
/// <param name="mailer">Tells whether messages are sent.</param>
/// <param name="clock">The time.</param>
public sealed class ManageAccounts(
    IAccountStore store,
    ILetters letters,
    IMailer mailer,
    TimeProvider clock
)
{
    /// <summary>All accounts, by name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<AccountLine>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<AccountLine>>.Done(await store.ListAsync(cancellation))
            : new Outcome<IReadOnlyList<AccountLine>>.Forbidden();

    /// <summary>Makes an account without a password and sends the link that sets one.</summary>
    /// <param name="actor">Who invites.</param>
    /// <param name="request">Whom, and as what.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    public async Task<Outcome<NewAccountLink>> InviteAsync(
        Actor actor,
        AccountRequest request,
        string culture,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsAllowed(actor))
        {
            return new Outcome<NewAccountLink>.Forbidden();
        }

        var clean = request with
        {
            Email = request.Email.Trim(),
            Name = PlainText.OneLine(request.Name),
        };
        var violations = AccountRules.Check(clean, isNew: true);
        if (violations.Count > 0)
        {
            return new Outcome<NewAccountLink>.Invalid(violations);
        }

        var secret = InvitationSecret.New();
        var account = new AccountLine(
            Guid.NewGuid().ToString(),
            clean.Email,
            clean.Name,
            [.. clean.Roles],
            [.. clean.Read()]
        )
        {
            LastDay = clean.LastDay,
        };
        var link = LinkRules.New(AccountLinkKind.Invitation, account.Id, clean.Email, secret, Now);
        var mail = mailer.IsOn ? Letter(link, clean.Name, secret, culture) : null;
        return await store.InviteAsync(account, link, mail, actor.Id, cancellation)
            ? new Outcome<NewAccountLink>.Done(new(clean.Email, mail is null ? secret : null))
            : new Outcome<NewAccountLink>.Invalid([new(AccountRules.EmailIsTaken, "email")]);
    }

    /// <summary>Gives an account exactly these roles and countries, and closes or opens it; its sign-ins end.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">Account id, as typed.</param>
    /// <param name="request">What it is to be.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the account, NotFound, Forbidden, Invalid, or Conflict with the account as it is now.</returns>
    public async Task<Outcome<AccountLine>> ChangeAsync(
        Actor actor,
        string? id,
        AccountRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsAllowed(actor))
        {
            return new Outcome<AccountLine>.Forbidden();
        }

        var violations = AccountRules.Check(request, isNew: false);
        if (violations.Count > 0)
        {
            return new Outcome<AccountLine>.Invalid(violations);
        }

        var wanted = new AccountLine(
            id ?? string.Empty,
            string.Empty,
            string.Empty,
            [.. request.Roles],
            [.. request.Read()]
        )
        {
            LastDay = request.LastDay,
            IsClosed = request.IsClosed,
            Seen = request.Seen,
        };
        return await store.ChangeAsync(wanted, actor.Id, Now, cancellation) switch
        {
            AccountChange.Done => new Outcome<AccountLine>.Done(wanted),
            AccountChange.NotFound => new Outcome<AccountLine>.NotFound(),
            AccountChange.Conflict => await FindAsync(id, cancellation) is { } current
                ? new Outcome<AccountLine>.Conflict(current)
                : new Outcome<AccountLine>.NotFound(),
            _ => new Outcome<AccountLine>.Invalid([new(AccountRules.AdministratorIsLast, "roles")]),
        };
    }

    /// <summary>
    /// Makes a link by which the owner of an account chooses a password, be it the first or a new one; older ones of its kind
    /// are void, whether they have expired or not.
    /// </summary>
    /// <param name="actor">Who makes it.</param>
    /// <param name="id">Account id, as typed.</param>
    /// <param name="culture">Name of the culture to write in.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, or NotFound when there is no open account with this id, or it takes no password.</returns>
    public async Task<Outcome<NewAccountLink>> RenewLinkAsync(
        Actor actor,
        string? id,
        string culture,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<NewAccountLink>.Forbidden();
        }

        if (await FindAsync(id, cancellation) is not { NextLink: { } kind } account)
        {
            return new Outcome<NewAccountLink>.NotFound();
        }

        var secret = InvitationSecret.New();
        var link = LinkRules.New(kind, account.Id, account.Email, secret, Now);
        var mail = mailer.IsOn ? Letter(link, account.Name, secret, culture) : null;
        return await store.RenewLinkAsync(link, mail, actor.Id, cancellation)
            ? new Outcome<NewAccountLink>.Done(new(account.Email, mail is null ? secret : null))
            : new Outcome<NewAccountLink>.NotFound();
    }

    private async Task<AccountLine?> FindAsync(string? id, CancellationToken cancellation) =>
        (await store.ListAsync(cancellation)).FirstOrDefault(account => account.Id == id);

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private OutgoingMail Letter(AccountLink link, string name, string secret, string culture)
    {
        var (subject, body) = letters.Write(link.Kind, name, secret, link.ExpiresUtc, culture);
        return LinkRules.Letter(link, subject, body);
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.ManageAccounts);
}
