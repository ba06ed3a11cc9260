using KnowledgeHub.Core.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>What belongs to the owners of accounts, in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfOwnAccountStore(StoreAccess access) : IOwnAccountStore
{
    /// <summary>An account as it is now, whatever a context of this request has read before.</summary>
    /// <param name="accountId">Account id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<HubUser?> FindAsync(string accountId, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Users.AsNoTracking()
                    .SingleOrDefaultAsync(user => user.Id == accountId, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> CreateAsync(
        AccountLine account,
        string password,
        bool isConfirmed,
        string? by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        return access.WriteAddressAsync(
            async context =>
            {
                if (await context.IsTakenAsync(account.Email, cancellation))
                {
                    return false;
                }

                var user = AccountRows.UserOf(account);
                user.PasswordHash = password;
                user.EmailConfirmed = isConfirmed;
                user.IsDemonstration = account.IsDemonstration;
                context.Add(user);
                await context.SetRightsAsync(
                    account.Id,
                    account.Roles,
                    account.Countries,
                    cancellation
                );
                context.Note(account.Id, "created", by ?? account.Id, now);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> SetPasswordAsync(
        OwnChange change,
        string? seen,
        string password,
        bool withTokens,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        return access.WriteAsync(
            async context =>
            {
                if (
                    !await context.HoldForOwnerAsync(change, cancellation)
                    || !await context.ReplacePasswordAsync(
                        change.AccountId,
                        seen,
                        password,
                        cancellation
                    )
                )
                {
                    return false;
                }

                var ending = new SessionEnd(Except: change.Session, WithTokens: withTokens);
                await context.VoidLinksAsync(change.AccountId, change.Utc, cancellation);
                await context.EndSessionsAsync(change.AccountId, ending, change.Utc, cancellation);
                context.Note(change.AccountId, "password-changed", change.AccountId, change.Utc);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RenameAsync(
        string accountId,
        string name,
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                var changed = await context
                    .Users.Where(user =>
                        user.Id == accountId && user.DisplayName != name && !user.ErasedUtc.HasValue
                    )
                    .ExecuteUpdateAsync(
                        user =>
                            user.SetProperty(row => row.DisplayName, name)
                                .SetProperty(
                                    row => row.ConcurrencyStamp,
                                    Guid.NewGuid().ToString()
                                ),
                        cancellation
                    );
                if (changed == 0)
                {
                    return false;
                }

                context.Note(accountId, "renamed", accountId, now);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
}
