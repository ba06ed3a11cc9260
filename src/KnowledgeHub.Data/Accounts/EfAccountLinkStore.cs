using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Links to mailboxes in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAccountLinkStore(StoreAccess access) : IAccountLinkStore
{
    /// <inheritdoc/>
    public Task<MailboxOwner?> FindOwnerAsync(string email, CancellationToken cancellation)
    {
        var normalized = AccountAddress.Normalize(email);
        return access.RunAsync(
            context =>
                context
                    .Users.Where(user =>
                        user.NormalizedEmail == normalized
                        && user.EmailConfirmed
                        && !string.IsNullOrEmpty(user.PasswordHash)
                        && !user.DisabledUtc.HasValue
                        && !user.IsDemonstration
                    )
                    .Select(user => new MailboxOwner(
                        user.Id,
                        user.Email ?? string.Empty,
                        user.DisplayName
                    )
                    {
                        IsConfirmed = true,
                    })
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<MailboxOwner?> FindAccountAsync(string accountId, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Users.Where(user => user.Id == accountId && !user.DisabledUtc.HasValue)
                    .Select(user => new MailboxOwner(
                        user.Id,
                        user.Email ?? string.Empty,
                        user.DisplayName
                    )
                    {
                        IsConfirmed = user.EmailConfirmed,
                    })
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SendAsync(
        AccountLink link,
        IReadOnlyCollection<OutgoingMail> mails,
        int most,
        TimeSpan within,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        return access.WriteAsync(
            async context =>
            {
                if (!await HoldAsync(context, link, cancellation))
                {
                    return false;
                }

                var same = context
                    .Set<AccountLink>()
                    .Where(other => other.AccountId == link.AccountId && other.Kind == link.Kind);
                var since = link.CreatedUtc - within;
                if (await same.CountAsync(other => other.CreatedUtc > since, cancellation) >= most)
                {
                    return false;
                }

                await context.VoidLinksAsync(link, cancellation);
                context.Add(link);
                context.AddRange(mails);
                context.NoteLink(link, "sent", link.CreatedUtc);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<(AccountLink Link, string Name)?> FindAsync(
        string secretHash,
        CancellationToken cancellation
    ) =>
        access.RunAsync<(AccountLink, string)?>(
            async context =>
            {
                var found = await (
                    from link in context.Set<AccountLink>().AsNoTracking()
                    join user in context.Users on link.AccountId equals user.Id
                    where link.SecretHash == secretHash && !user.DisabledUtc.HasValue
                    select new { Link = link, user.DisplayName }
                ).SingleOrDefaultAsync(cancellation);
                return found is null ? null : (found.Link, found.DisplayName);
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<string?> SetPasswordAsync(
        string secretHash,
        string passwordHash,
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                if (
                    await SpendAsync(context.Set<AccountLink>(), secretHash, now, cancellation)
                    is not { } spent
                )
                {
                    return null;
                }

                if (!await ReplacePasswordAsync(context, spent, passwordHash, cancellation))
                {
                    return null;
                }

                await context.VoidLinksAsync(spent.AccountId, now, cancellation);
                await context.EndSessionsAsync(
                    spent.AccountId,
                    new(WithTokens: true),
                    now,
                    cancellation
                );
                context.NoteLink(spent, "used", now);
                await context.SaveChangesAsync(cancellation);
                return spent.AccountId;
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SetEmailAsync(
        string secretHash,
        OutgoingMail notice,
        SessionEnd ending,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(notice);
        var now = notice.CreatedUtc;
        return access.WriteAddressAsync(
            async context =>
            {
                // A link to an address that is taken is used up by the try, like every other: it tells no more a second time.
                if (
                    await SpendAsync(context.Set<AccountLink>(), secretHash, now, cancellation)
                    is not { } spent
                )
                {
                    return false;
                }

                var isFree =
                    await context.HoldForOwnerAsync(
                        new(spent.AccountId, ending.Except, now),
                        cancellation
                    ) && !await context.IsTakenAsync(spent.Email, cancellation);
                if (isFree)
                {
                    await MoveAsync(context, spent, now, cancellation);
                    await context.EndSessionsAsync(spent.AccountId, ending, now, cancellation);
                    context.Add(notice);
                }

                context.NoteLink(spent, isFree ? "used" : "refused", now);
                await context.SaveChangesAsync(cancellation);
                return isFree;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> ConfirmEmailAsync(
        string secretHash,
        OwnChange change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        return access.WriteAsync(
            async context =>
            {
                var own = context
                    .Set<AccountLink>()
                    .Where(link =>
                        link.AccountId == change.AccountId
                        && link.Kind == AccountLinkKind.EmailConfirmation
                    );
                if (
                    !await context.HoldForOwnerAsync(change, cancellation)
                    || await SpendAsync(own, secretHash, change.Utc, cancellation) is not { } spent
                )
                {
                    return false;
                }

                var isConfirmed = await ConfirmAsync(context, spent, cancellation);
                context.NoteLink(spent, isConfirmed ? "used" : "refused", change.Utc);
                await context.SaveChangesAsync(cancellation);
                return isConfirmed;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<int> ForgetAsync(DateTime before, CancellationToken cancellation) =>
        access.WriteAsync(
            context =>
                context
                    .Set<AccountLink>()
                    .Where(link => link.ExpiresUtc < before)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

    // The update comes first: of two who use a link at once, the second finds it used.
    private static async Task<AccountLink?> SpendAsync(
        IQueryable<AccountLink> links,
        string secretHash,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var used = await links
            .Where(link =>
                link.SecretHash == secretHash && !link.UsedUtc.HasValue && link.ExpiresUtc > now
            )
            .ExecuteUpdateAsync(link => link.SetProperty(row => row.UsedUtc, now), cancellation);
        return used == 0
            ? null
            : await links
                .AsNoTracking()
                .SingleAsync(link => link.SecretHash == secretHash, cancellation);
    }

    // What goes to a mailbox goes to the one that the account has when it is written down.
    private static async Task<bool> HoldAsync(
        HubDbContext context,
        AccountLink link,
        CancellationToken cancellation
    )
    {
        await context.HoldAccountAsync(link.AccountId, cancellation);
        return await context.Users.AnyAsync(
            user =>
                user.Id == link.AccountId
                && !user.DisabledUtc.HasValue
                && (link.Kind == AccountLinkKind.EmailChange || user.Email == link.Email)
                && (link.Kind != AccountLinkKind.EmailConfirmation || !user.EmailConfirmed),
            cancellation
        );
    }

    private static async Task MoveAsync(
        HubDbContext context,
        AccountLink spent,
        DateTime now,
        CancellationToken cancellation
    )
    {
        await context.VoidLinksAsync(spent.AccountId, now, cancellation);
        var user = await context.Users.SingleAsync(row => row.Id == spent.AccountId, cancellation);
        (user.Email, user.UserName) = (spent.Email, spent.Email);
        user.NormalizedEmail = user.NormalizedUserName = AccountAddress.Normalize(spent.Email);
        user.EmailConfirmed = true;
        user.SecurityStamp = Guid.NewGuid().ToString();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
    }

    // What the account may do is the same as before, so sign-ins go on.
    private static async Task<bool> ConfirmAsync(
        HubDbContext context,
        AccountLink link,
        CancellationToken cancellation
    ) =>
        await context
            .Users.Where(user =>
                user.Id == link.AccountId && user.Email == link.Email && !user.EmailConfirmed
            )
            .ExecuteUpdateAsync(
                user =>
                    user.SetProperty(row => row.EmailConfirmed, true)
                        .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                cancellation
            ) > 0;

    // A link to a mailbox that the account no longer has, or to a closed account, sets nothing.
    private static async Task<bool> ReplacePasswordAsync(
        HubDbContext context,
        AccountLink link,
        string passwordHash,
        CancellationToken cancellation
    )
    {
        // One that was shown to an administrator shows nothing about who reads the mail. What waits is not with its reader yet.
        var wasSent = await context
            .Set<OutgoingMail>()
            .AnyAsync(mail => mail.Id == link.Id && mail.SentUtc.HasValue, cancellation);
        return await context
                .Users.Where(user =>
                    user.Id == link.AccountId
                    && user.Email == link.Email
                    && !user.DisabledUtc.HasValue
                )
                .ExecuteUpdateAsync(
                    user =>
                        user.SetProperty(row => row.PasswordHash, passwordHash)
                            .SetProperty(
                                row => row.EmailConfirmed,
                                row => row.EmailConfirmed || wasSent
                            )
                            .SetProperty(row => row.SecurityStamp, Guid.NewGuid().ToString())
                            .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                    cancellation
                ) > 0;
    }
}
