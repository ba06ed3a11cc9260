using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.QueryLog;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Mail;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Data.QueryLog;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Privacy;

public sealed class RetentionTests : IDisposable
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly DateTime _then = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc);
    private readonly FakeClock _clock = new();
    private readonly DirectoryInfo _backups = Directory.CreateTempSubdirectory("kh-old-");

    // Promise P4. Five years on, nothing that the map gives a clock is left, and nobody who was shut out is still known.
    [Theory, EachDatabase]
    public async Task Round_FiveYearsOn_LeavesNothingOverdue(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        Assert.All(await CountAsync(hub), table => Assert.True(table.Value > 0, table.Key));
        _clock.Advance(TimeSpan.FromDays(5 * 365));

        Assert.True(await Clock(hub).RunAsync(_none) > 0);

        Assert.All(
            await CountAsync(hub),
            table => Assert.Equal((table.Key, 0), (table.Key, table.Value))
        );
        Assert.Equal(0, await Clock(hub).RunAsync(_none));
        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            ["Former member 1", "Former member 2", "kept"],
            await context.Users.Select(user => user.DisplayName).OrderBy(name => name).ToListAsync()
        );
    }

    [Theory, EachDatabase]
    public async Task Round_AtOnce_TakesNothing(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        var before = await CountAsync(hub);

        Assert.Equal(0, await Clock(hub).RunAsync(_none));

        Assert.Equal(before, await CountAsync(hub));
    }

    // The round has found the account before somebody opens it again.
    [Theory, EachDatabase]
    public async Task EraseOverdue_OfAnAccountThatIsUsedAgain_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        _clock.Advance(TimeSpan.FromDays(5 * 365));
        var access = new StoreAccess(hub.Contexts, hub.Engine);
        var found = await new EfRetention(
            access,
            new(_backups.FullName, 3)
        ).FindOverdueAccountsAsync(_clock.UtcNow, _none);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.Users.ExecuteUpdateAsync(user =>
                user.SetProperty(row => row.DisabledUtc, (DateTime?)null)
                    .SetProperty(row => row.PasswordHash, "x")
            );
        }

        var store = new EfErasureStore(access, new ChangeSignal());
        Assert.Equal(2, found.Count);
        foreach (var account in found)
        {
            Assert.Equal(
                AccountChange.NotFound,
                await store.EraseOverdueAsync(account, _clock.UtcNow, _none)
            );
        }

        Assert.Empty(await store.ListAsync(_none));
    }

    // One look, one account and the list cannot be worked on: the round takes all other steps, and tells of each.
    [Fact]
    public async Task Round_WithStepsThatFail_TakesTheOthers()
    {
        await using var hub = await FilledAsync(DatabaseKind.Sqlite);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            await context.Database.ExecuteSqlRawAsync(
                """
                CREATE TRIGGER "NoLook" BEFORE DELETE ON "Looks" BEGIN SELECT RAISE(ABORT, 'look'); END;
                CREATE TRIGGER "NoAccount" BEFORE UPDATE OF "ErasedUtc" ON "AspNetUsers" WHEN OLD."Id" = 'invited' BEGIN SELECT RAISE(ABORT, 'account'); END;
                """
            );
        }

        _clock.Advance(TimeSpan.FromDays(5 * 365));

        var failed = await Assert.ThrowsAsync<AggregateException>(() =>
            Clock(hub, new TornNotes()).RunAsync(_none)
        );

        Assert.Equal(4, failed.InnerExceptions.Count);
        Assert.Equal(
            ["Looks"],
            (await CountAsync(hub)).Where(table => table.Value > 0).Select(table => table.Key)
        );
        await using var after = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            ["Former member 1", "invited", "kept"],
            await after.Users.Select(user => user.DisplayName).OrderBy(name => name).ToListAsync()
        );
    }

    // Whatever put the copy back: the list lies outside of the database. Numbers may have gone to others since.
    [Theory, EachDatabase]
    public async Task Round_OnACopyFromBeforeErasures_ErasesAgain(DatabaseKind kind)
    {
        await using var hub = await FilledAsync(kind);
        await using (var context = await hub.Contexts.CreateDbContextAsync())
        {
            context.Users.Add(
                new()
                {
                    Id = "taker",
                    DisplayName = "Former member 7",
                    ErasedUtc = _then,
                    ErasedNumber = 7,
                }
            );
            await context.SaveChangesAsync();
        }

        var notes = new Notes([
            new("kept", 4, _then),
            new("invited", 7, _then),
            new("not-here", 9, _then),
        ]);

        Assert.Equal(2, await Clock(hub, notes).RunAsync(_none));
        Assert.Equal(0, await Clock(hub, notes).RunAsync(_none));

        await using var after = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(
            ["Former member 4", "Former member 7", "Former member 8", "kanari-name"],
            await after.Users.Select(user => user.DisplayName).OrderBy(name => name).ToListAsync()
        );
    }

    [Fact]
    public async Task Round_BackupsBeforeUpgrades_GoAfterThirtyFiveDays()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        foreach (var (name, age) in new[] { ("old", 36), ("young", 34) })
        {
            var file = Path.Combine(_backups.FullName, $"before-upgrade-{name}.khb");
            await File.WriteAllTextAsync(file, name);
            File.SetLastWriteTimeUtc(file, _clock.UtcNow.AddDays(-age));
        }

        Assert.Equal(1, await Clock(hub).RunAsync(_none));

        Assert.Equal("before-upgrade-young.khb", Assert.Single(_backups.GetFiles()).Name);
    }

    public void Dispose() => _backups.Delete(recursive: true);

    private static async Task<TestHub> FilledAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        Assessment cycle = AnAssessment();
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(cycle);
        var person = new PersonWithTraces(hub, "kanari", cycle);
        await person.LeaveTracesAsync();
        await using var context = await hub.Contexts.CreateDbContextAsync();
        await context
            .Users.Where(user => user.Id == person.Id)
            .ExecuteUpdateAsync(user => user.SetProperty(row => row.DisabledUtc, _then));
        context.Users.Add(
            new()
            {
                Id = "kept",
                DisplayName = "kept",
                PasswordHash = "x",
            }
        );
        context.Users.Add(new() { Id = "invited", DisplayName = "invited" });
        context.Add(
            LinkRules.New(AccountLinkKind.Invitation, "invited", "a@example.org", "secret", _then)
        );
        context.Add(
            new QueryTally
            {
                Text = "patrols",
                Language = Language.English,
                Day = DateOnly.FromDateTime(_then),
                Searches = 1,
                WithoutResults = 0,
                Results = 1,
                People = 1,
            }
        );
        await context.SaveChangesAsync();
        return hub;
    }

    private RetentionClock Clock(TestHub hub, IErasureNotes? notes = null)
    {
        var access = new StoreAccess(hub.Contexts, hub.Engine);
        var store = new EfErasureStore(access, new ChangeSignal());
        return new(
            new(
                new EfAttemptCounters(access),
                new EfSessionStore(access),
                new EfMailStore(access),
                new EfAccountLinkStore(access)
            ),
            new EfQueryLogStore(access),
            new EfRetention(access, new(_backups.FullName, 3)),
            store,
            new(store, notes ?? new Notes([]), _clock),
            _clock
        );
    }

    private static async Task<Dictionary<string, int>> CountAsync(TestHub hub)
    {
        var tables = PersonalDataMap
            .Tables.Where(table => table.Retention is PersonalRetention.ByClock)
            .Select(table => table.Name)
            .Append("QueryTallies")
            .Distinct()
            .ToList();
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var counts = new Dictionary<string, int>();
        foreach (var table in tables)
        {
            var sql = $"SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM \"{table}\"";
            counts[table] = await context.Database.SqlQueryRaw<int>(sql).SingleAsync();
        }

        return counts;
    }

    private sealed class Notes(IReadOnlyList<Erasure> erasures) : IErasureNotes
    {
        public Task<IReadOnlyList<Erasure>> ReadAsync(CancellationToken cancellation) =>
            Task.FromResult(erasures);

        public Task KeepAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellation) =>
            Task.CompletedTask;
    }

    private sealed class TornNotes : IErasureNotes
    {
        public Task<IReadOnlyList<Erasure>> ReadAsync(CancellationToken cancellation) =>
            throw new FormatException("A line of the list of erased accounts cannot be read.");

        public Task KeepAsync(IReadOnlyList<Erasure> erasures, CancellationToken cancellation) =>
            throw new FormatException("A line of the list of erased accounts cannot be read.");
    }
}
