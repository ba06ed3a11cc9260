using KnowledgeHub.Core;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data;

/// <summary>Opens one context per operation and says in one way that the database cannot be reached.</summary>
/// <param name="contexts">Makes contexts.</param>
/// <param name="engine">Tells an unreachable database from an error of ours.</param>
public sealed class StoreAccess(IDbContextFactory<HubDbContext> contexts, DatabaseEngine engine)
{
    /// <summary>The engine behind the contexts.</summary>
    public DatabaseEngine Engine => engine;

    /// <summary>Runs one operation on a context of its own.</summary>
    /// <typeparam name="T">What the operation gives.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellation">Cancels opening the context.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<T> RunAsync<T>(
        Func<HubDbContext, Task<T>> operation,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(operation);
        if (engine.Silence.IsSilent)
        {
            throw new StoreUnavailableException(new TimeoutException("It does not answer."));
        }

        using var watch = engine.Silence.Watch();
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellation);
            return await operation(context);
        }
        catch (Exception exception) when (engine.IsUnavailable(exception))
        {
            engine.ForgetConnections();
            throw new StoreUnavailableException(exception);
        }
    }

    /// <summary>Runs one operation in a write of its own, which is committed when it ends.</summary>
    /// <typeparam name="T">What the operation gives.</typeparam>
    /// <param name="operation">The operation.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public Task<T> WriteAsync<T>(
        Func<HubDbContext, Task<T>> operation,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(operation);
        return RunAsync(
            async context =>
            {
                await using var write = await engine.BeginWriteAsync(context, cancellation);
                var result = await operation(context);
                await write.CommitAsync(cancellation);
                if (context.ChangesRights())
                {
                    engine.RaiseRightsChanged();
                }

                return result;
            },
            cancellation
        );
    }
}
