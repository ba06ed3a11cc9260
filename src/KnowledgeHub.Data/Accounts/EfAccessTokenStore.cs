using KnowledgeHub.Core.Access;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Keeps personal access tokens in the database. A token has an audit trail but no revisions: nobody reads old ones.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAccessTokenStore(StoreAccess access) : IAccessTokenStore
{
    private const int MadeVersion = 1;
    private const int RevokedVersion = 2;

    /// <inheritdoc/>
    public Task<IReadOnlyList<AccessToken>> ListAsync(
        string ownerId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AccessToken>>(
            async context =>
                await context
                    .AccessTokens.AsNoTracking()
                    .Where(token => token.OwnerId == ownerId)
                    .OrderByDescending(token => token.CreatedUtc)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<AccessToken?> FindByHashAsync(string hash, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .AccessTokens.AsNoTracking()
                    .SingleOrDefaultAsync(token => token.Hash == hash, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<AccessTokenAddition> AddAsync(
        AccessToken token,
        Guid? session,
        int maxValid,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(token);
        return access.RunAsync(
            context => AddAsync(context, token, session, maxValid, cancellation),
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<AccessToken?> RevokeAsync(
        string ownerId,
        Guid id,
        DateTime utc,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context => RevokeAsync(context, ownerId, id, utc, cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> NoteUseAsync(Guid id, DateTime utc, CancellationToken cancellation) =>
        access.RunAsync(context => NoteUseAsync(context, id, utc, cancellation), cancellation);

    private async Task<AccessTokenAddition> AddAsync(
        HubDbContext context,
        AccessToken token,
        Guid? session,
        int maxValid,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);

        // Others who add for the same owner wait until this one is committed and counted.
        if (
            !await context.HoldForOwnerAsync(
                new(token.OwnerId, session, token.CreatedUtc),
                cancellation
            )
        )
        {
            return AccessTokenAddition.OwnerIsGone;
        }

        var valid = await context.AccessTokens.CountAsync(
            other =>
                other.OwnerId == token.OwnerId
                && !other.RevokedUtc.HasValue
                && other.ExpiresUtc > token.CreatedUtc,
            cancellation
        );
        if (valid >= maxValid)
        {
            return AccessTokenAddition.TooMany;
        }

        context.AccessTokens.Add(token);
        context.AuditEvents.Add(Made(token));
        await context.SaveChangesAsync(cancellation);
        await write.CommitAsync(cancellation);
        return AccessTokenAddition.Added;
    }

    private async Task<AccessToken?> RevokeAsync(
        HubDbContext context,
        string ownerId,
        Guid id,
        DateTime utc,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        var own = context.AccessTokens.Where(token => token.Id == id && token.OwnerId == ownerId);
        var revoked = await own.Where(token => !token.RevokedUtc.HasValue)
            .ExecuteUpdateAsync(
                token => token.SetProperty(row => row.RevokedUtc, utc),
                cancellation
            );
        if (revoked > 0)
        {
            context.AuditEvents.Add(
                AuditEvent.Of(
                    AggregateKind.AccessToken,
                    id,
                    RevokedVersion,
                    "revoked",
                    (ownerId, utc)
                )
            );
            await context.SaveChangesAsync(cancellation);
        }

        var stored = await own.AsNoTracking().SingleOrDefaultAsync(cancellation);
        await write.CommitAsync(cancellation);
        return stored;
    }

    private async Task<bool> NoteUseAsync(
        HubDbContext context,
        Guid id,
        DateTime utc,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);
        var before = utc - AccessTokenRules.UseInterval;
        var noted = await context
            .AccessTokens.Where(token =>
                token.Id == id && (!token.LastUsedUtc.HasValue || token.LastUsedUtc <= before)
            )
            .ExecuteUpdateAsync(
                token => token.SetProperty(row => row.LastUsedUtc, utc),
                cancellation
            );
        await write.CommitAsync(cancellation);
        return noted > 0;
    }

    private static AuditEvent Made(AccessToken token) =>
        AuditEvent.Of(
            AggregateKind.AccessToken,
            token.Id,
            MadeVersion,
            "created",
            (token.OwnerId, token.CreatedUtc)
        );
}
