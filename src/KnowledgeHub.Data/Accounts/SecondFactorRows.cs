using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>The rows behind <see cref="EfSecondFactorStore"/>.</summary>
internal static class SecondFactorRows
{
    /// <summary>What an account has beside its password.</summary>
    public static async Task<FactorState> ReadFactorsAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    )
    {
        var passkeys = await context.UserPasskeys.CountAsync(
            row => row.UserId == accountId,
            cancellation
        );
        var codes = await context
            .Set<StoredRecoveryCode>()
            .CountAsync(code => code.AccountId == accountId, cancellation);
        var row = await context
            .Set<StoredSecondFactor>()
            .AsNoTracking()
            .SingleOrDefaultAsync(found => found.AccountId == accountId, cancellation);
        return new()
        {
            Secret = row?.Secret,
            PendingSecret = row?.PendingSecret,
            RecoverySalt = row?.RecoverySalt,
            RequiredSinceUtc = row?.RequiredSinceUtc,
            Passkeys = passkeys,
            RecoveryCodes = codes,
        };
    }

    /// <summary>The row of an account inside a write; a new one when there is none.</summary>
    public static async Task<StoredSecondFactor> RowOfFactorsAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    )
    {
        var row = await context
            .Set<StoredSecondFactor>()
            .SingleOrDefaultAsync(found => found.AccountId == accountId, cancellation);
        if (row is null)
        {
            row = new() { AccountId = accountId };
            context.Set<StoredSecondFactor>().Add(row);
        }

        return row;
    }

    /// <summary>The audit event of a change.</summary>
    public static AuditEvent Event(
        this StoredSecondFactor row,
        string happened,
        string by,
        DateTime utc
    ) =>
        new()
        {
            AtUtc = utc,
            ActorId = by,
            Action = $"{EnumCode<AggregateKind>.Of(AggregateKind.SecondFactor)}.{happened}",
            Kind = AggregateKind.SecondFactor,
            AggregateId = row.AccountId,
            Version = row.Version,
        };
}
