using KnowledgeHub.Core;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data;

/// <summary>Brings the database to the model of this build.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class DatabaseMigration(StoreAccess access)
{
    /// <summary>Applies the migrations that are missing; does nothing when there are none.</summary>
    /// <param name="cancellation">Cancels between migrations.</param>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public Task RunAsync(CancellationToken cancellation) =>
        access.RunAsync(
            async context =>
            {
                await context.Database.MigrateAsync(cancellation);
                return true;
            },
            cancellation
        );
}
