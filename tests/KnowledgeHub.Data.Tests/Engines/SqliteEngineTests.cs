using KnowledgeHub.Data.Sqlite;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Engines;

public sealed class SqliteEngineTests
{
    [Theory]
    [InlineData("journal_mode", "wal")]
    [InlineData("synchronous", "2")] // FULL
    [InlineData("foreign_keys", "1")]
    [InlineData("secure_delete", "1")]
    [InlineData("trusted_schema", "0")]
    [InlineData("wal_autocheckpoint", "0")]
    [InlineData("busy_timeout", "1500")]
    public async Task Configure_EveryConnection_HasTheSetting(string pragma, string expected)
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {pragma}";

        var value = await command.ExecuteScalarAsync();

        Assert.Equal(
            expected,
            Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    // A first start on a full disk leaves a file without content.
    [Fact]
    public async Task MigrateAsync_EmptyFile_IsFilled()
    {
        var folder = Directory.CreateTempSubdirectory("kh-empty-");
        var file = Path.Combine(folder.FullName, "hub.db");
        await File.WriteAllBytesAsync(file, []);
        await using var hub = TestHub.On(new SqliteEngine(file));
        await using var context = await hub.Contexts.CreateDbContextAsync();

        await context.Database.MigrateAsync();

        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task CommitAsync_LogHasGrown_IsCheckpointed()
    {
        var folder = Directory.CreateTempSubdirectory("kh-wal-");
        var file = Path.Combine(folder.FullName, "hub.db");
        await using var hub = TestHub.On(new SqliteEngine(file));
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.Database.MigrateAsync();
        }

        var large = new string('x', 200_000);
        for (var save = 0; save < 40; save++)
        {
            await hub.SaveAsync(SamplePractices.WithContext($"P-{save:0000}", large));
        }

        Assert.InRange(new FileInfo(file + "-wal").Length, 0, 5 * 1024 * 1024);
        Assert.InRange(new FileInfo(file).Length, 8 * 1024 * 1024, long.MaxValue);
    }

    [Fact]
    public async Task BeginWriteAsync_GateHeldForLong_SaysThatTheStoreIsUnavailable()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await using var held = await hub.Engine.BeginWriteAsync(context, CancellationToken.None);

        var save = hub.SaveAsync(SamplePractices.Draft("P-0001"));

        await Assert.ThrowsAsync<Core.StoreUnavailableException>(() => save);
    }

    [Fact]
    public async Task CommitAsync_ReaderHoldsTheLog_DoesNotWaitForIt()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var reader = await hub.Contexts.CreateDbContextAsync();
        await using var reading = await reader.Database.BeginTransactionAsync(
            System.Data.IsolationLevel.ReadUncommitted
        );
        var large = new string('x', 1_000_000);

        for (var save = 0; save < 8; save++)
        {
            await hub.SaveAsync(SamplePractices.WithContext($"P-{save:0000}", large));
        }

        Assert.Equal(8, (await hub.CountHistoryAsync()).Revisions);
    }
}
