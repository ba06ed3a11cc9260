using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Storage;

namespace KnowledgeHub.Data.Upgrades;

/// <summary>Runs every missing migration inside the open transaction, which EF Core itself gives up where a product asks for statements outside one.</summary>
public static class MigrationRun
{
    /// <summary>Applies what is missing; nothing is committed here.</summary>
    /// <param name="context">A context with an open transaction that no other upgrade can be in.</param>
    /// <param name="cancellation">Cancels the run.</param>
    public static async Task ApplyAsync(HubDbContext context, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(context);
        var known = context.Database.GetMigrations().ToList();

        // Made first: in PostgreSQL a query of a table that is not there would end the transaction.
        await ExecuteAsync(
            context,
            context.GetService<IHistoryRepository>().GetCreateIfNotExistsScript(),
            cancellation
        );
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        if (known.Except(applied).FirstOrDefault() is null)
        {
            return; // another node was first
        }

        var script = context
            .GetService<IMigrator>()
            .GenerateScript(
                known.Intersect(applied).LastOrDefault() ?? Migration.InitialDatabase,
                known[^1],
                MigrationsSqlGenerationOptions.NoTransactions
            );
        await ExecuteAsync(context, script, cancellation);
    }

    // As it is: EF Core's own way to run a text takes braces for parameters.
    private static async Task ExecuteAsync(
        HubDbContext context,
        string script,
        CancellationToken cancellation
    )
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = script;
        command.CommandTimeout = 0;
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
