using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Privacy;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Auditing;
using KnowledgeHub.Data.Consent;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Privacy;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using KnowledgeHub.Testing.Fakes;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Privacy;

public sealed class ErasureTests : IDisposable
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment();
    private readonly FakeClock _clock = new(new(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-erasure-");

    private string Backup => Path.Combine(_folder.FullName, "backup.zip");

    // Promise P4: what erasing leaves is looked for in every column of every table, and in the bytes of the files.
    [Theory, EachDatabase]
    public async Task Erase_APersonWithTracesEverywhere_LeavesNoCanary(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var (gone, other) = await TwoPeopleAsync(hub);
        Assert.Contains(gone.Canaries.Single(), await AllTextsAsync(hub), StringComparison.Ordinal);

        Assert.Equal(AccountChange.Done, await EraseAsync(hub, gone.Id));

        var left = await AllTextsAsync(hub);
        AssertNone(gone.Canaries, left);
        Assert.All(other.Own, canary => Assert.Contains(canary, left, StringComparison.Ordinal));
        Assert.Contains(gone.Words, left, StringComparison.Ordinal);
        if (kind is DatabaseKind.Sqlite)
        {
            AssertNone(gone.Canaries, await FileBytesAsync(hub));
        }
    }

    [Fact]
    public async Task Erase_WhileSomebodyReads_IsGoneFromTheLogWithTheNextSave()
    {
        await using var hub = await StartedAsync(DatabaseKind.Sqlite);
        var (gone, other) = await TwoPeopleAsync(hub);
        await using (var reader = await hub.Contexts.CreateDbContextAsync())
        await using (await hub.Engine.BeginSnapshotAsync(reader, _none))
        {
            Assert.NotEqual(0, await reader.Users.CountAsync());
            await EraseAsync(hub, gone.Id);
        }

        await Store(hub).AskAsync(other.Id, isWanted: true, _clock.UtcNow, _none);

        AssertNone(gone.Canaries, await FileBytesAsync(hub));
    }

    [Theory, EachDatabase]
    public async Task Erase_KeepsHistoryUnderAPseudonym_AndTheAuditTrailVerifies(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var (gone, _) = await TwoPeopleAsync(hub);
        await SealAsync(hub);

        await EraseAsync(hub, gone.Id);

        await SealAsync(hub);
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var report = await new AuditVerification(Access(hub)).RunAsync([], _none);
        Assert.Empty(report.Findings);
        Assert.True(report.Events > 0);
        var stored = await hub.Assessments.FindAsync(_cycle.Id, _none);
        Assert.Contains(
            stored?.Journal ?? [],
            step => step.ByAccount == gone.Id && step.ByName == "Former member 1"
        );
        Assert.Contains(
            await context.Set<Core.Teams.Member>().ToListAsync(),
            member => member.AccountId == gone.Id
        );
        Assert.Equal(
            1,
            (await hub.AuditAsync()).Count(audit =>
                audit.Action == "account.erased" && audit.AggregateId == gone.Id
            )
        );
    }

    // Whoever read a document before holds the name still, and would bring it back.
    [Theory, EachDatabase]
    public async Task Save_ThatBeganBeforeAnErasure_IsStale(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var (_, gone) = await TwoPeopleAsync(hub, administrator: true);
        var consents = new EfConsentStore(Access(hub), hub.Writer);
        var cycle = Assert.IsType<Assessment>(await hub.Assessments.FindAsync(_cycle.Id, _none));
        var sheet = Assert.IsType<ConsentSheet>(await consents.FindAsync(_cycle.Id, _none));

        await EraseAsync(hub, gone.Id);

        Assert.Equal(
            SaveResult.Stale,
            await hub.ReviseAsync(cycle with { Version = cycle.Version + 1 })
        );
        Assert.Equal(
            SaveResult.Stale,
            await consents.SaveAsync(
                sheet with
                {
                    Version = sheet.Version + 1,
                },
                ConsentChange.Revised,
                Actors.Coordinator,
                _none
            )
        );
        Assert.Equal(
            [
                ("assessment.name-erased", cycle.Version + 1),
                ("consent-sheet.name-erased", sheet.Version + 1),
            ],
            (await hub.AuditAsync())
                .Where(audit => audit.Action.EndsWith(".name-erased", StringComparison.Ordinal))
                .Select(audit => (audit.Action, audit.Version))
                .Order()
        );
    }

    [Theory, EachDatabase]
    public async Task Erase_TheLastAdministratorOrAnErasedAccount_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var (gone, last) = await TwoPeopleAsync(hub, administrator: true);

        Assert.Equal(AccountChange.Done, await EraseAsync(hub, gone.Id));
        Assert.Equal(AccountChange.NotFound, await EraseAsync(hub, gone.Id));
        Assert.Equal(AccountChange.LastAdministrator, await EraseAsync(hub, last.Id));

        Assert.Equal([new(gone.Id, 1, _clock.UtcNow)], await Store(hub).ListAsync(_none));
    }

    [Theory, EachDatabase]
    public async Task Restore_OfABackupFromBefore_ErasesAgain(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await using var target = await TestHub.CreateAsync(kind);
        var (gone, other) = await TwoPeopleAsync(hub);
        await Archive(hub).WriteAsync(Backup, null, new Progress<string>(), _none);
        await EraseAsync(hub, gone.Id);
        var list = ErasureList.Read((await Store(hub).ListAsync(_none)).Select(ErasureList.Line));

        await Archive(target)
            .RestoreAsync(
                Backup,
                null,
                new Progress<string>(),
                _none,
                (context, stopping) =>
                    EfErasureStore.ReplayAsync(
                        context,
                        target.Engine,
                        list,
                        _clock.UtcNow,
                        stopping
                    )
            );

        var left = await AllTextsAsync(target);
        AssertNone(gone.Canaries, left);
        Assert.All(other.Own, canary => Assert.Contains(canary, left, StringComparison.Ordinal));
        Assert.Equal(list, await Store(target).ListAsync(_none));
    }

    [Theory, EachDatabase]
    public async Task Ask_TwiceAndBack_IsNotedOnceEach(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        await hub.AddUsersAsync("asker");
        var store = Store(hub);

        await store.AskAsync("asker", isWanted: true, _clock.UtcNow, _none);
        await store.AskAsync("asker", isWanted: true, _clock.UtcNow, _none);
        Assert.Equal(_clock.UtcNow, await store.AskedAsync("asker", _none));
        await store.AskAsync("asker", isWanted: false, _clock.UtcNow, _none);

        Assert.Null(await store.AskedAsync("asker", _none));
        Assert.Equal(
            ["account.erasure-asked", "account.erasure-withdrawn"],
            (await hub.AuditAsync())
                .Where(audit => audit.AggregateId == "asker")
                .Select(audit => audit.Action)
        );
    }

    // Promise P3.
    [Theory, EachDatabase]
    public async Task OwnData_HoldsAllOfThePersonAndNothingOfOthers(DatabaseKind kind)
    {
        await using var hub = await StartedAsync(kind);
        var (person, other) = await TwoPeopleAsync(hub);
        var use = new ReadOwnCopy(new EfOwnCopy(Access(hub)), _clock);

        var done = Assert.IsType<Outcome<byte[]>.Done>(
            await use.RunAsync(new(person.Id, "name", []), _none)
        );

        using var file = JsonDocument.Parse(done.Value);
        var text = file.RootElement.GetRawText();
        Assert.Equal(
            PersonalDataMap.Tables.Length + PersonalDataMap.Names.Length,
            file.RootElement.GetProperty("tables").EnumerateObject().Count()
        );
        Assert.All(person.Own, canary => Assert.Contains(canary, text, StringComparison.Ordinal));
        AssertNone([.. other.Canaries, other.Words, other.Fate, other.Verdict, other.Id], text);
        Assert.IsType<Outcome<byte[]>.Forbidden>(await use.RunAsync(Actor.Anonymous, _none));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<TestHub> StartedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        return hub;
    }

    private static async Task<(PersonWithTraces Gone, PersonWithTraces Other)> TwoPeopleAsync(
        TestHub hub,
        bool administrator = false
    )
    {
        var gone = new PersonWithTraces(hub, "kanari", _cycle);
        var other = new PersonWithTraces(hub, "wellensittich", _cycle);
        await gone.LeaveTracesAsync();
        await other.LeaveTracesAsync();
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var code = EnumCode<Role>.Of(Role.Administrator);
        var role = new IdentityRole(code) { NormalizedName = code.ToUpperInvariant() };
        context.Add(role);
        context.AddRange(
            new[] { gone.Id, other.Id }
                .Skip(administrator ? 0 : 1)
                .Select(id => new IdentityUserRole<string> { UserId = id, RoleId = role.Id })
        );
        await context.SaveChangesAsync();
        return (gone, other);
    }

    private static StoreAccess Access(TestHub hub) => new(hub.Contexts, hub.Engine);

    private static EfErasureStore Store(TestHub hub) => new(Access(hub), new ChangeSignal());

    private InstallationArchive Archive(TestHub hub) => new(Access(hub), _clock);

    private Task<AccountChange> EraseAsync(TestHub hub, string id) =>
        Store(hub).EraseAsync(id, "administrator", _clock.UtcNow, _none);

    private Task<int> SealAsync(TestHub hub) =>
        new AuditSealer(Access(hub), _clock).SealAsync(_none);

    // A backup holds every column of every table, on both products alike.
    private async Task<string> AllTextsAsync(TestHub hub)
    {
        var path = Path.Combine(_folder.FullName, $"{Guid.NewGuid():N}.zip");
        await Archive(hub).WriteAsync(path, null, new Progress<string>(), _none);
        using var archive = ZipFile.OpenRead(path);
        var text = new StringBuilder();
        foreach (var part in archive.Entries)
        {
            using var reader = new StreamReader(part.Open());
            text.Append(await reader.ReadToEndAsync());
        }

        return text.ToString();
    }

    private static void AssertNone(IEnumerable<string> canaries, string text) =>
        Assert.All(
            canaries,
            canary => Assert.DoesNotContain(canary, text, StringComparison.OrdinalIgnoreCase)
        );

    // Latin 1 shows every byte as one character.
    private static async Task<string> FileBytesAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync();
        var file = new SqliteConnectionStringBuilder(
            context.Database.GetConnectionString()
        ).DataSource;
        var text = new StringBuilder();
        foreach (
            var path in Directory.GetFiles(
                Path.GetDirectoryName(file) ?? ".",
                Path.GetFileName(file) + "*"
            )
        )
        {
            try
            {
                await using var stream = new FileStream(
                    path,
                    FileMode.Open,
                    FileAccess.Read,
                    FileShare.ReadWrite
                );
                using var reader = new StreamReader(stream, Encoding.Latin1);
                text.Append(await reader.ReadToEndAsync());
            }
            catch (FileNotFoundException)
            {
                continue; // the last connection was closed, and what is gone holds nothing
            }
        }

        return text.ToString();
    }
}
