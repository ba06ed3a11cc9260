using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.PostgreSql;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Faults;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace KnowledgeHub.Data.Tests.Engines;

/// <summary>Pages and indexes of PostgreSQL, as far as the extension amcheck and the rights of the role go.</summary>
public sealed class PageCheckTests
{
    private const string Amcheck = "CREATE EXTENSION amcheck";
    private static readonly CancellationToken _none = CancellationToken.None;

    [Fact]
    public async Task Run_WithoutAmcheck_SaysSoWithTheCommandAndFindsNothing()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);

        var report = await VerifyAsync(hub);

        Assert.Empty(report.Findings);
        Assert.Collection(
            report.Remarks,
            remark => Assert.StartsWith("Data checksums are off", remark, StringComparison.Ordinal),
            remark => Assert.EndsWith(Amcheck, remark, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("")]
    [InlineData(" SCHEMA \"checks of pages\"")]
    public async Task Run_WithAmcheck_FindsNothingInAHealthyDatabase(string schema)
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await hub.SaveAsync(SamplePractices.Whole());
        await RunAsync(hub, "CREATE SCHEMA \"checks of pages\"", Amcheck + schema);

        var report = await VerifyAsync(hub);

        Assert.Empty(report.Findings);
        Assert.StartsWith(
            "Data checksums are off",
            Assert.Single(report.Remarks),
            StringComparison.Ordinal
        );
    }

    // A save that the index does not hear of leaves it as a crash of a broken disk would.
    [Fact]
    public async Task Run_IndexMissesARow_SaysWhichAndLooksOn()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await RunAsync(hub, Amcheck, Ready("false"));
        await hub.SaveAsync(SamplePractices.Draft("P-0001"));
        await RunAsync(hub, Ready("true"), "DELETE FROM \"AuditEvents\"");

        var (findings, _) = await VerifyAsync(hub);

        Assert.Equal(2, findings.Count);
        Assert.StartsWith(
            "Practices, index IX_Practices_Slug: heap tuple",
            findings[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith("have no row in AuditEvents", findings[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_IndexThatIsNotValid_SaysSo()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await RunAsync(
            hub,
            Amcheck,
            "UPDATE pg_index SET indisvalid = false WHERE indexrelid = '\"IX_Practices_Slug\"'::regclass"
        );

        var (findings, _) = await VerifyAsync(hub);

        Assert.StartsWith(
            "Practices, index IX_Practices_Slug: not valid",
            Assert.Single(findings),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Run_RoleMayNotRunIt_SaysSoWithTheCommand()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        var role = $"kh_reader_{Guid.NewGuid():N}";
        await RunAsync(hub, Amcheck, $"CREATE ROLE {role} LOGIN; GRANT pg_read_all_data TO {role}");
        await using var asRole = TestHub.On(new PostgreSqlEngine(await ConnectionAsync(hub, role)));

        var before = await VerifyAsync(asRole);
        var command = before.Remarks[^1].Split("database: ")[^1];
        await RunAsync(hub, command);
        var after = await VerifyAsync(asRole);

        Assert.Empty(before.Findings);
        Assert.Contains(
            $"{role} may not run amcheck",
            before.Remarks[^1],
            StringComparison.Ordinal
        );
        Assert.Empty(after.Findings);
        Assert.DoesNotContain(after.Remarks, remark => remark.Contains("amcheck"));
    }

    [Fact]
    public async Task Run_AmcheckKnowsNoTablesYet_SaysSoWithTheCommand()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await RunAsync(hub, $"{Amcheck} VERSION '1.2'");

        var before = await VerifyAsync(hub);
        await RunAsync(hub, before.Remarks[^1].Split("database: ")[^1]);
        var after = await VerifyAsync(hub);

        Assert.Empty(before.Findings);
        Assert.EndsWith(
            "ALTER EXTENSION amcheck UPDATE",
            before.Remarks[^1],
            StringComparison.Ordinal
        );
        Assert.Empty(after.Findings);
        Assert.DoesNotContain(after.Remarks, remark => remark.Contains("amcheck"));
    }

    [Fact]
    public async Task Run_FileOfATableIsGone_SaysWhichInsteadOfThatTheDatabaseIs()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        // Written down first, so that the server does not look for it before the test has put it back.
        await RunAsync(hub, Amcheck, "CHECKPOINT");
        var file = await ReadAsync(
            hub,
            "SELECT current_setting('data_directory') || '/' || pg_relation_filepath('\"AttemptCounters\"') AS \"Value\""
        );
        hub.Engine.ForgetConnections();
        File.Move(file, $"{file}.away");
        try
        {
            var (findings, _) = await VerifyAsync(hub);

            // The table, the indexes that are compared with it, and where reading its rows ended.
            Assert.All(findings, finding => Assert.StartsWith("AttemptCounters", finding));
            Assert.StartsWith(
                "AttemptCounters: could not open file",
                findings[0],
                StringComparison.Ordinal
            );
            Assert.StartsWith(
                "AttemptCounters: reading ended there",
                findings[^1],
                StringComparison.Ordinal
            );
        }
        finally
        {
            File.Move($"{file}.away", file);
        }
    }

    // A function that fails stands for a disk that does.
    [Fact]
    public async Task Run_DiskFailsBelowAnIndex_SaysWhichAndLooksOn()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await RunAsync(
            hub,
            Amcheck,
            "CREATE OR REPLACE FUNCTION bt_index_check(index regclass, heapallindexed boolean) RETURNS void LANGUAGE plpgsql AS $$ BEGIN IF index = '\"IX_Practices_Slug\"'::regclass THEN RAISE 'could not read block 0' USING ERRCODE = 'io_error'; END IF; END $$"
        );

        var (findings, _) = await VerifyAsync(hub);

        Assert.StartsWith(
            "Practices, index IX_Practices_Slug: could not read block 0",
            Assert.Single(findings),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(PostgresErrorCodes.DataCorrupted)]
    [InlineData(PostgresErrorCodes.IoError)]
    public async Task Run_CheckItselfMeetsDamage_SaysSo(string state)
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await using var damaged = TestHub.On(
            new FaultyEngine(hub.Engine)
            {
                Damage = new PostgresException("invalid page", "ERROR", "ERROR", state),
            }
        );

        var (findings, _) = await VerifyAsync(damaged);

        var finding = Assert.Single(findings);
        Assert.StartsWith(
            "PostgreSQL: files: reading ended there",
            finding,
            StringComparison.Ordinal
        );
        Assert.Contains("invalid page", finding, StringComparison.Ordinal);
    }

    // A view that fails stands for a table of which a page is damaged.
    [Theory]
    [InlineData(PostgresErrorCodes.DataCorrupted)]
    [InlineData(PostgresErrorCodes.UndefinedFile)]
    [InlineData(PostgresErrorCodes.IoError)]
    public async Task Run_TableCannotBeRead_SaysWhichAndThatItEndedThere(string state)
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.PostgreSql);
        await RunAsync(
            hub,
            "ALTER TABLE \"AttemptCounters\" RENAME TO kept",
            $"CREATE FUNCTION broken() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'invalid page' USING ERRCODE = '{state}'; END $$",
            "CREATE VIEW \"AttemptCounters\" AS SELECT broken() AS \"Key\", 1 AS \"Failures\", now() AS \"LastUtc\", now() AS \"OpensUtc\", now() AS \"BusyUntilUtc\", 1 AS \"Version\""
        );

        var (findings, _) = await VerifyAsync(hub);

        var finding = Assert.Single(findings);
        Assert.StartsWith(
            "AttemptCounters: reading ended there",
            finding,
            StringComparison.Ordinal
        );
        Assert.Contains("invalid page", finding, StringComparison.Ordinal);
    }

    private static string Ready(string value) =>
        $"UPDATE pg_index SET indisready = {value} WHERE indexrelid = '\"IX_Practices_Slug\"'::regclass";

    private static Task<VerificationReport> VerifyAsync(TestHub hub) =>
        new DatabaseVerification(hub.Access()).RunAsync(new Progress<string>(), _none);

    private static async Task RunAsync(TestHub hub, params string[] statements)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        await using var connection = new NpgsqlConnection(context.Database.GetConnectionString());
        await connection.OpenAsync(_none);
        foreach (var statement in statements)
        {
            await using var command = new NpgsqlCommand(statement, connection);
            await command.ExecuteNonQueryAsync(_none);
        }
    }

    private static async Task<string> ReadAsync(TestHub hub, string question)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        return Assert.Single(await context.Database.SqlQueryRaw<string>(question).ToListAsync());
    }

    private static async Task<string> ConnectionAsync(TestHub hub, string role)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        return new NpgsqlConnectionStringBuilder(context.Database.GetConnectionString())
        {
            Username = role,
        }.ConnectionString;
    }
}
