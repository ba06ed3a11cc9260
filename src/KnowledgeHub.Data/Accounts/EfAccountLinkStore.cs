using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
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
                    ))
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> SendAsync(
        AccountLink link,
        OutgoingMail mail,
        int most,
        TimeSpan within,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        return access.WriteAsync(
            async context =>
            {
                await context.HoldAccountAsync(link.AccountId, cancellation);
                var same = context
                    .Set<AccountLink>()
                    .Where(other => other.AccountId == link.AccountId && other.Kind == link.Kind);
                var since = link.CreatedUtc - within;
                if (await same.CountAsync(other => other.CreatedUtc > since, cancellation) >= most)
                {
                    return false;
                }

                await context.VoidLinksAsync(link, cancellation);
                context.AddRange(link, mail);
                Note(context, link, "sent", link.CreatedUtc);
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
                var open = context
                    .Set<AccountLink>()
                    .Where(link =>
                        link.SecretHash == secretHash
                        && !link.UsedUtc.HasValue
                        && link.ExpiresUtc > now
                    );

                // The update comes first: of two who use a link at once, the second finds it used.
                var used = await open.ExecuteUpdateAsync(
                    link => link.SetProperty(row => row.UsedUtc, now),
                    cancellation
                );
                if (used == 0)
                {
                    return null;
                }

                var spent = await context
                    .Set<AccountLink>()
                    .AsNoTracking()
                    .SingleAsync(link => link.SecretHash == secretHash, cancellation);
                await ReplacePasswordAsync(context, spent, passwordHash, cancellation);
                await context.EndSessionsAsync(
                    spent.AccountId,
                    new(WithTokens: true),
                    now,
                    cancellation
                );
                Note(context, spent, "used", now);
                await context.SaveChangesAsync(cancellation);
                return spent.AccountId;
            },
            cancellation
        );

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

    private static async Task ReplacePasswordAsync(
        HubDbContext context,
        AccountLink link,
        string passwordHash,
        CancellationToken cancellation
    ) =>
        await context
            .Users.Where(user => user.Id == link.AccountId)
            .ExecuteUpdateAsync(
                user =>
                    user.SetProperty(row => row.PasswordHash, passwordHash)
                        .SetProperty(
                            row => row.EmailConfirmed,
                            row => row.EmailConfirmed || row.Email == link.Email
                        )
                        .SetProperty(row => row.SecurityStamp, Guid.NewGuid().ToString())
                        .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                cancellation
            );

    private static void Note(HubDbContext context, AccountLink link, string what, DateTime now) =>
        context.AuditEvents.Add(
            new()
            {
                AtUtc = now,
                ActorId = link.AccountId,
                Action =
                    $"{EnumCode<AggregateKind>.Of(AggregateKind.Account)}.{EnumCode<AccountLinkKind>.Of(link.Kind)}-{what}",
                Kind = AggregateKind.Account,
                AggregateId = link.AccountId,
                Version = 1,
            }
        );
}
