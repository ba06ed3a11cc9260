using KnowledgeHub.Core;
using KnowledgeHub.Data.Upgrades;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeHub.Data;

/// <summary>
/// Brings the database to the model of this build: all missing migrations or none of them, with a backup of a database that
/// is in use before the first.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="backup">Backs up before an upgrade.</param>
/// <param name="logger">Tells the operator.</param>
public sealed class DatabaseMigration(
    StoreAccess access,
    UpgradeBackup backup,
    ILogger<DatabaseMigration>? logger = null
)
{
    private readonly ILogger _logger = logger ?? NullLogger<DatabaseMigration>.Instance;

    /// <summary>Applies the migrations that are missing; does nothing when there are none.</summary>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    /// <exception cref="IOException">The backup cannot be written; the database was not changed.</exception>
    /// <exception cref="NewerDatabaseException">A newer version has upgraded the database; it was not changed.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        var (applied, missing) = await access.RunAsync(
            context => StateAsync(context, cancellation),
            cancellation
        );
        if (missing.Count == 0)
        {
            return;
        }

        if (applied.Count > 0)
        {
            var file = await backup.WriteAsync(applied[^1], cancellation);
            _logger.LogInformation(
                "The database is upgraded from {From} to {To}: {Count} migrations, all or none. Backup: {Backup}",
                applied[^1],
                missing[^1],
                missing.Count,
                file ?? "switched off"
            );
        }

        await access.RunAsync(
            async context =>
            {
                await access.Engine.MigrateAsync(context, cancellation);
                return true;
            },
            cancellation
        );
        if (applied.Count > 0)
        {
            _logger.LogInformation("The database was upgraded to {To}.", missing[^1]);
        }
    }

    private static async Task<(
        IReadOnlyList<string> Applied,
        IReadOnlyList<string> Missing
    )> StateAsync(HubDbContext context, CancellationToken cancellation)
    {
        var creator = context.GetService<IRelationalDatabaseCreator>();
        if (!await creator.ExistsAsync(cancellation))
        {
            await creator.CreateAsync(cancellation);
        }

        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (applied.Except(known).LastOrDefault() is { } newer)
        {
            throw new NewerDatabaseException(newer);
        }

        return ([.. known.Intersect(applied)], [.. known.Except(applied)]);
    }
}
