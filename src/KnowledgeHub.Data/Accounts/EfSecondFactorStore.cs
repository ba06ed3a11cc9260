using System.Buffers.Text;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SecondFactors;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Keeps what accounts have beside their passwords.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfSecondFactorStore(StoreAccess access) : ISecondFactorStore
{
    /// <inheritdoc/>
    public Task<FactorState> ReadAsync(string accountId, CancellationToken cancellation) =>
        access.RunAsync(context => context.ReadFactorsAsync(accountId, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<DateTime> RequireAsync(
        string accountId,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            accountId,
            utc,
            (_, row) => Task.FromResult((row.RequiredSinceUtc ??= utc, (string?)null)),
            cancellation
        );

    /// <inheritdoc/>
    public Task BeginAsync(string accountId, string secret, CancellationToken cancellation) =>
        WriteAsync(
            accountId,
            default,
            (_, row) => Task.FromResult((row.PendingSecret = secret, (string?)null)),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> ConfirmAsync(
        OwnChange change,
        (string Pending, string Lasting) secret,
        long step,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            change,
            false,
            (_, row) =>
            {
                if (row.PendingSecret != secret.Pending)
                {
                    return Task.FromResult((false, (string?)null));
                }

                (row.Secret, row.PendingSecret, row.SpentStep) = (secret.Lasting, null, step);
                return Task.FromResult((true, (string?)"authenticator-added"));
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SpendStepAsync(string accountId, long step, CancellationToken cancellation) =>
        access.WriteAsync(
            async context =>
                await context
                    .Set<StoredSecondFactor>()
                    .Where(row => row.AccountId == accountId && row.SpentStep < step)
                    .ExecuteUpdateAsync(
                        row => row.SetProperty(found => found.SpentStep, step),
                        cancellation
                    ) > 0,
            cancellation
        );

    /// <inheritdoc/>
    public Task<FactorRemoval> RemoveAuthenticatorAsync(
        OwnChange change,
        bool mustKeepOne,
        CancellationToken cancellation
    ) =>
        ChangeAsync(
            change,
            FactorRemoval.NotFound,
            async (context, row) =>
            {
                if (row.Secret is null)
                {
                    return (FactorRemoval.NotFound, null);
                }

                if (
                    mustKeepOne
                    && !await HasPasskeyAsync(context, change.AccountId, [], cancellation)
                )
                {
                    return (FactorRemoval.IsLast, null);
                }

                row.Secret = null;
                return (FactorRemoval.Removed, (string?)"authenticator-removed");
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> ResetAsync(
        string accountId,
        string by,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            accountId,
            utc,
            async (context, row) =>
            {
                var passkeys = await context
                    .UserPasskeys.Where(passkey => passkey.UserId == accountId)
                    .ExecuteDeleteAsync(cancellation);
                if (passkeys == 0 && row.Secret is null)
                {
                    return (false, (string?)null);
                }

                await context
                    .Set<StoredRecoveryCode>()
                    .Where(code => code.AccountId == accountId)
                    .ExecuteDeleteAsync(cancellation);
                (row.Secret, row.PendingSecret, row.RecoverySalt) = (null, null, null);
                await context.EndSessionsAsync(accountId, new(), utc, cancellation, by);
                return (true, "reset");
            },
            cancellation,
            by
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Passkey>> PasskeysAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Passkey>>(
            async context =>
            {
                var rows = await context
                    .UserPasskeys.AsNoTracking()
                    .Where(row => row.UserId == accountId)
                    .ToListAsync(cancellation);
                return
                [
                    .. rows.OrderBy(row => row.Data.CreatedAt)
                        .Select(row => new Passkey(
                            Base64Url.EncodeToString(row.CredentialId),
                            row.Data.Name ?? string.Empty,
                            row.Data.CreatedAt.UtcDateTime
                        )),
                ];
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<FactorRemoval> RemovePasskeyAsync(
        OwnChange change,
        string passkey,
        bool mustKeepOne,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        var id = Base64Url.IsValid(passkey) ? Base64Url.DecodeFromChars(passkey) : [];
        return ChangeAsync(
            change,
            FactorRemoval.NotFound,
            async (context, row) =>
            {
                var own = context.UserPasskeys.Where(one =>
                    one.UserId == change.AccountId && one.CredentialId == id
                );
                if (!await own.AnyAsync(cancellation))
                {
                    return (FactorRemoval.NotFound, null);
                }

                if (
                    mustKeepOne
                    && row.Secret is null
                    && !await HasPasskeyAsync(context, change.AccountId, id, cancellation)
                )
                {
                    return (FactorRemoval.IsLast, null);
                }

                await own.ExecuteDeleteAsync(cancellation);
                return (FactorRemoval.Removed, (string?)"passkey-removed");
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task ReplaceRecoveryCodesAsync(
        string accountId,
        string salt,
        IReadOnlyList<string> hashes,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            accountId,
            utc,
            async (context, row) =>
            {
                await context
                    .Set<StoredRecoveryCode>()
                    .Where(code => code.AccountId == accountId)
                    .ExecuteDeleteAsync(cancellation);
                context
                    .Set<StoredRecoveryCode>()
                    .AddRange(
                        hashes.Select(hash => new StoredRecoveryCode
                        {
                            AccountId = accountId,
                            Hash = hash,
                        })
                    );
                row.RecoverySalt = salt;
                return (true, (string?)"recovery-codes-made");
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> SpendRecoveryCodeAsync(
        string accountId,
        string hash,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            accountId,
            utc,
            async (context, _) =>
            {
                var spent = await context
                    .Set<StoredRecoveryCode>()
                    .Where(code => code.AccountId == accountId && code.Hash == hash)
                    .ExecuteDeleteAsync(cancellation);
                return (spent > 0, spent > 0 ? "recovery-code-used" : null);
            },
            cancellation
        );

    /// <summary>Adds a passkey that the owner's device has proved to have.</summary>
    /// <param name="change">Who adds it; other sign-ins end.</param>
    /// <param name="passkey">The passkey.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether there was room for it, and the sign-in is open.</returns>
    public Task<bool> AddPasskeyAsync(
        OwnChange change,
        Microsoft.AspNetCore.Identity.UserPasskeyInfo passkey,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(change);
        ArgumentNullException.ThrowIfNull(passkey);
        return ChangeAsync(
            change,
            false,
            async (context, _) =>
            {
                if (
                    await context.UserPasskeys.CountAsync(
                        row => row.UserId == change.AccountId,
                        cancellation
                    ) >= Passkey.MaxCount
                )
                {
                    return (false, null);
                }

                context.UserPasskeys.Add(PasskeyRows.Of(change.AccountId, passkey));
                return (true, (string?)"passkey-added");
            },
            cancellation
        );
    }

    // Changes of one account go one after the other; what each gives is the result and the code of its event, if it has one.
    private Task<T> WriteAsync<T>(
        string accountId,
        DateTime utc,
        Func<HubDbContext, StoredSecondFactor, Task<(T Result, string? Event)>> change,
        CancellationToken cancellation,
        string? by = null
    ) =>
        access.WriteAsync(
            async context =>
            {
                if (!await context.HoldAccountAsync(accountId, cancellation))
                {
                    throw new InvalidOperationException("There is no such account.");
                }

                var row = await context.RowOfFactorsAsync(accountId, cancellation);
                var (result, happened) = await change(context, row);
                if (happened is not null)
                {
                    row.Version++;
                    context.AuditEvents.Add(row.Event(happened, by ?? accountId, utc));
                }

                await context.SaveChangesAsync(cancellation);
                return result;
            },
            cancellation
        );

    // What the owner adds or takes away ends the other sign-ins in the same write.
    private Task<T> ChangeAsync<T>(
        OwnChange change,
        T refused,
        Func<HubDbContext, StoredSecondFactor, Task<(T Result, string? Event)>> apply,
        CancellationToken cancellation
    ) =>
        WriteAsync(
            change.AccountId,
            change.Utc,
            async (context, row) =>
            {
                if (!await context.HoldForOwnerAsync(change, cancellation))
                {
                    return (refused, null);
                }

                var applied = await apply(context, row);
                if (applied.Event is not null)
                {
                    await context.EndOthersAsync(change, cancellation);
                }

                return applied;
            },
            cancellation
        );

    private static Task<bool> HasPasskeyAsync(
        HubDbContext context,
        string accountId,
        byte[] except,
        CancellationToken cancellation
    ) =>
        context.UserPasskeys.AnyAsync(
            row => row.UserId == accountId && row.CredentialId != except,
            cancellation
        );
}
