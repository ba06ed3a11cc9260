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
        return access.WriteNewAccountAsync(
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
        string accountId,
        string password,
        SessionEnd ending,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(ending);
        return access.WriteAsync(
            async context =>
            {
                if (!await context.RenewStampAsync(accountId, cancellation))
                {
                    return false;
                }

                await context
                    .Users.Where(user => user.Id == accountId)
                    .ExecuteUpdateAsync(
                        user => user.SetProperty(row => row.PasswordHash, password),
                        cancellation
                    );
                await context.EndSessionsAsync(accountId, ending, now, cancellation);
                context.Note(accountId, "password-changed", accountId, now);
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
                    .Users.Where(user => user.Id == accountId && user.DisplayName != name)
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
