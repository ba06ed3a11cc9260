using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Data.Upgrades;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Upgrades;

public sealed class DatabaseUpgradeTests : IDisposable
{
    private const string Earlier = "EditorialLibrary";
    private static readonly CancellationToken _none = CancellationToken.None;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-upgrade-");
    private readonly FakeClock _clock = new();

    [Theory, EachDatabase]
    public async Task Run_EmptyDatabase_IsFilledWithoutABackup(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await DownAsync(hub, Migration.InitialDatabase);

        await Migrating(hub).RunAsync(_none);

        Assert.Empty(await MissingAsync(hub));
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    [Theory, EachDatabase]
    public async Task Run_EarlierDatabaseWithRows_IsBackedUpAndUpgraded(DatabaseKind kind)
    {
        await using var hub = await EarlierAsync(kind);
        var (before, rows) = (await AppliedAsync(hub), await RevisionsAsync(hub));

        await Migrating(hub).RunAsync(_none);

        Assert.Empty(await MissingAsync(hub));
        Assert.Equal(rows, await RevisionsAsync(hub));
        Assert.Equal(
            AnAssessment().Build().Name,
            (await hub.Assessments.FindAsync(new("A-0001"), _none))?.Name
        );
        var file = Assert.Single(_folder.GetFiles());
        Assert.StartsWith($"before-upgrade-{before[^1]}-", file.Name, StringComparison.Ordinal);
        var summary = await InstallationArchive.CheckAsync(file.FullName, null, _none);
        Assert.True(summary.Rows > rows);
    }

    [Theory, EachDatabase]
    public async Task Run_LateMigrationFails_LeavesTheEarlierDatabaseWhole(DatabaseKind kind)
    {
        await using var hub = await EarlierAsync(kind);
        var before = await AppliedAsync(hub);
        await ExecuteAsync(hub, "CREATE TABLE \"InstallationStates\" (\"Id\" text)");

        await Assert.ThrowsAnyAsync<Exception>(() => Migrating(hub).RunAsync(_none));

        Assert.Equal(before, await AppliedAsync(hub));
        await ExecuteAsync(hub, "DROP TABLE \"InstallationStates\"");
        await Migrating(hub).RunAsync(_none);
        Assert.Empty(await MissingAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Run_BackupCannotBeWritten_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await EarlierAsync(kind);
        var before = await AppliedAsync(hub);
        var file = Path.Combine(_folder.FullName, "file");
        await File.WriteAllTextAsync(file, "no folder");

        var refusal = await Assert.ThrowsAsync<IOException>(() =>
            Migrating(hub, file).RunAsync(_none)
        );

        Assert.Contains("was not changed", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await AppliedAsync(hub));
    }

    [Fact]
    public async Task Run_ManyUpgrades_KeepsTheNewestBackups()
    {
        await using var hub = await EarlierAsync(DatabaseKind.Sqlite);
        var last = (await AppliedAsync(hub))[^1];
        var files = new List<string>();
        for (var round = 0; round < 5; round++)
        {
            var file = await Backup(hub, _folder.FullName).WriteAsync(last, _none) ?? string.Empty;
            File.SetLastWriteTimeUtc(file, _clock.GetUtcNow().UtcDateTime);
            files.Add(Path.GetFileName(file));
            _clock.Advance(TimeSpan.FromMinutes(1));
        }

        var kept = _folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal);

        Assert.Equal(files[2..], kept);
    }

    // A portal tries every few seconds: neither the disk nor the backups of before may pay for it.
    [Fact]
    public async Task Run_FailsAgainAndAgain_WritesOneBackup()
    {
        await using var hub = await EarlierAsync(DatabaseKind.Sqlite);
        await ExecuteAsync(hub, "CREATE TABLE \"InstallationStates\" (\"Id\" text)");
        var migrating = Migrating(hub);
        for (var round = 0; round < 5; round++)
        {
            await Assert.ThrowsAnyAsync<Exception>(() => migrating.RunAsync(_none));
            _clock.Advance(TimeSpan.FromSeconds(15));
        }

        Assert.Single(_folder.GetFiles());
    }

    [Theory, EachDatabase]
    public async Task Run_DatabaseOfANewerVersion_IsRefusedAndLeftAlone(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await ExecuteAsync(
            hub,
            "INSERT INTO \"__EFMigrationsHistory\" (\"MigrationId\", \"ProductVersion\") VALUES ('29991231000000_FromTheFuture', '99.0')"
        );
        var before = await AppliedAsync(hub);

        var refusal = await Assert.ThrowsAsync<NewerDatabaseException>(() =>
            Migrating(hub).RunAsync(_none)
        );

        Assert.Contains("FromTheFuture", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await AppliedAsync(hub));
        Assert.Empty(_folder.GetFileSystemInfos());
    }

    // What an older build would call its tables must be what this one calls them, or it refuses the file.
    [Theory, EachDatabase]
    public async Task Schema_AsOfTheLastMigration_IsThatOfThisBuild(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = context.Database.GetMigrations().Last();
        var json = hub.Engine.JsonColumnType;

        var earlier = ArchiveSchema.Of(context, json, last);
        var now = ArchiveSchema.Of(context, json);

        Assert.Equal(now.Fingerprint, earlier.Fingerprint);
        Assert.Equal(
            now.Tables.Select(table => table.Name),
            earlier.Tables.Select(table => table.Name)
        );
        Assert.NotEqual(
            now.Fingerprint,
            ArchiveSchema.Of(context, json, (await AppliedAsync(hub))[0]).Fingerprint
        );
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite, "SQLite 3.", 0)]
    [InlineData(DatabaseKind.PostgreSql, "PostgreSQL ", 2)] // the test server runs without fsync, for speed
    public async Task FindCondition_EachProduct_NamesItselfAndItsDangers(
        DatabaseKind kind,
        string mode,
        int leastWarnings
    )
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await using var context = await hub.Contexts.CreateDbContextAsync();

        var condition = await hub.Engine.FindConditionAsync(context, _none);

        Assert.StartsWith(mode, condition.Mode, StringComparison.Ordinal);
        Assert.True(
            condition.Warnings.Count >= leastWarnings,
            string.Join('\n', condition.Warnings)
        );
        Assert.DoesNotContain(
            condition.Warnings,
            line => line.StartsWith("synchronous_commit", StringComparison.Ordinal)
        ); // each connection asks for it
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private DatabaseMigration Migrating(TestHub hub, string? folder = null) =>
        new(hub.Access(), Backup(hub, folder ?? _folder.FullName));

    private UpgradeBackup Backup(TestHub hub, string folder) =>
        new(
            new InstallationArchive(hub.Access(), _clock),
            new(folder, UpgradeBackupSettings.UsuallyKept),
            _clock
        );

    private static async Task<TestHub> EarlierAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AnAssessment());
        await hub.AnswerAsync(AnAnswer(AnAssessment()));
        await hub.SaveAsync(SamplePractices.Whole());
        await DownAsync(hub, Earlier);
        return hub;
    }

    private static async Task DownAsync(TestHub hub, string migration)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context.GetService<IMigrator>().MigrateAsync(migration);
    }

    private static async Task ExecuteAsync(TestHub hub, string sql)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context.Database.ExecuteSqlRawAsync(sql);
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return [.. await context.Database.GetAppliedMigrationsAsync()];
    }

    private static async Task<IEnumerable<string>> MissingAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context.Database.GetPendingMigrationsAsync();
    }

    private static async Task<long> RevisionsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        return await context
            .Database.SqlQueryRaw<long>("SELECT COUNT(*) AS \"Value\" FROM \"Revisions\"")
            .SingleAsync();
    }
}
