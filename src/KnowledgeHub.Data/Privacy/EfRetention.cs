using System.Linq.Expressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.Upgrades;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Privacy;

/// <summary>Removes overdue rows by <see cref="RetentionRules"/>.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="backups">Where backups before upgrades lie.</param>
public sealed class EfRetention(StoreAccess access, UpgradeBackupSettings backups) : IRetention
{
    /// <inheritdoc/>
    public int DeleteBackups(DateTime now) =>
        UpgradeBackup.DeleteOlder(backups.Folder, now - RetentionRules.Backups);

    /// <inheritdoc/>
    public Task<int> DeleteInvitationsAsync(DateTime now, CancellationToken cancellation) =>
        DeleteAsync<Invitation>(
            row =>
                (row.AcceptedUtc ?? row.RevokedUtc ?? row.ExpiresUtc)
                < now - RetentionRules.Invitations,
            cancellation
        );

    /// <inheritdoc/>
    public Task<int> DeleteTokensAsync(DateTime now, CancellationToken cancellation) =>
        DeleteAsync<AccessToken>(
            row => (row.RevokedUtc ?? row.ExpiresUtc) < now - RetentionRules.Tokens,
            cancellation
        );

    /// <inheritdoc/>
    public Task<int> DeleteLooksAsync(DateTime now, CancellationToken cancellation) =>
        DeleteAsync<StoredLook>(row => row.Utc < now - RetentionRules.Looks, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> FindOverdueAccountsAsync(
        DateTime now,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<string>>(
            async context =>
                await context
                    .OverdueAccounts(now)
                    .Select(user => user.Id)
                    .ToListAsync(cancellation),
            cancellation
        );

    private Task<int> DeleteAsync<T>(
        Expression<Func<T, bool>> isOverdue,
        CancellationToken cancellation
    )
        where T : class =>
        access.WriteAsync(
            context => context.Set<T>().Where(isOverdue).ExecuteDeleteAsync(cancellation),
            cancellation
        );
}
