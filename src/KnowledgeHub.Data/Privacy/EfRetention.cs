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
    public async Task<int> DeleteOverdueAsync(DateTime now, CancellationToken cancellation) =>
        UpgradeBackup.DeleteOlder(backups.Folder, now - RetentionRules.Backups)
        + await access.WriteAsync(
            async context =>
                await context
                    .Set<Invitation>()
                    .Where(row =>
                        (row.AcceptedUtc ?? row.RevokedUtc ?? row.ExpiresUtc)
                        < now - RetentionRules.Invitations
                    )
                    .ExecuteDeleteAsync(cancellation)
                + await context
                    .Set<AccessToken>()
                    .Where(row => (row.RevokedUtc ?? row.ExpiresUtc) < now - RetentionRules.Tokens)
                    .ExecuteDeleteAsync(cancellation)
                + await context
                    .Set<StoredLook>()
                    .Where(row => row.Utc < now - RetentionRules.Looks)
                    .ExecuteDeleteAsync(cancellation),
            cancellation
        );

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
}
