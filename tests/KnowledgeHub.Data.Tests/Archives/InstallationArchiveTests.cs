using System.IO.Compression;
using System.Text.Json;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Operations;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Archives;

public sealed class InstallationArchiveTests : IDisposable
{
    private const string States = "InstallationStates";
    private const string Trail = "AuditEvents";
    private const string Passphrase = "a passphrase of some length";
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-archive-");

    private string File => Path.Combine(_folder.FullName, "backup.zip");

    private string Other => Path.Combine(_folder.FullName, "other.zip");

    [Theory]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.Sqlite, null)]
    [InlineData(DatabaseKind.Sqlite, DatabaseKind.PostgreSql, Passphrase)]
    [InlineData(DatabaseKind.PostgreSql, DatabaseKind.Sqlite, null)]
    [InlineData(DatabaseKind.PostgreSql, DatabaseKind.PostgreSql, Passphrase)]
    public async Task Restore_OfABackup_HoldsWhatWasThereAndTakesMore(
        DatabaseKind from,
        DatabaseKind to,
        string? passphrase
    )
    {
        await using var source = await FilledAsync(from);
        await using var target = await TestHub.CreateAsync(to);
        var written = await Archive(source).WriteAsync(File, passphrase, Silence, _none);

        var restored = await Archive(target).RestoreAsync(File, passphrase, Silence, _none);

        Assert.Equal(written, restored);
        var entry = await target.Practices.FindAsync(SamplePractices.Whole().Id, _none);
        Assert.Equal(JsonOf(SamplePractices.Whole()), JsonOf(entry));
        Assert.Equal(2, (await target.Assessments.ReadAnswersAsync(_cycle.Id, _none)).Count);
        Assert.Equal(
            SaveResult.Saved,
            await target.AnswerAsync(AnAnswer(_cycle) with { Indicator = new("LEG.N.3") })
        );
        Assert.Empty((await Verification(target).RunAsync(Silence, _none)).Findings);
        Assert.Single(await target.AuditAsync(), entry => entry.Action == "installation.restored");
    }

    [Fact]
    public async Task Schema_OfBothProducts_NamesTheSameDocuments()
    {
        await using var sqlite = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await using var postgres = await TestHub.CreateAsync(DatabaseKind.PostgreSql);

        var documents = await DocumentsAsync(sqlite);

        Assert.Contains("Practices.Body", documents);
        Assert.Contains("Assessments.Approval", documents);
        Assert.DoesNotContain("Practices.Status", documents);
        Assert.Equal(await DocumentsAsync(postgres), documents);
    }

    [Theory, EachDatabase]
    public async Task Backup_OfARestoredOne_IsTheSame(DatabaseKind kind)
    {
        await using var source = await FilledAsync(kind);
        await using var target = await TestHub.CreateAsync(kind);
        await Archive(source).WriteAsync(File, null, Silence, _none);
        await Archive(target).RestoreAsync(File, null, Silence, _none);

        await Archive(target).WriteAsync(Other, null, Silence, _none);

        var (before, after) = (SumsOf(File), SumsOf(Other));
        Assert.True(before.Remove(States) && after.Remove(States)); // it says that there was a restore,
        Assert.True(before.Remove(Trail) && after.Remove(Trail)); // and so does the audit trail
        Assert.Equal(before, after);
        Assert.True(before.Count > 30);
    }

    [Theory, EachDatabase]
    public async Task Backup_WhileSomebodySaves_ShowsOneMoment(DatabaseKind kind)
    {
        await using var source = await FilledAsync(kind);
        await using var target = await TestHub.CreateAsync(kind);
        var saving = new Saving(source);

        await Archive(source).WriteAsync(File, null, saving, _none);
        await Archive(target).RestoreAsync(File, null, Silence, _none);

        Assert.Equal(SaveResult.Saved, saving.Result);
        Assert.Equal(2, (await target.Assessments.ReadAnswersAsync(_cycle.Id, _none)).Count);
        Assert.Empty((await Verification(target).RunAsync(Silence, _none)).Findings);
    }

    [Theory, EachDatabase]
    public async Task Restore_IntoADatabaseWithRows_IsRefusedAndChangesNothing(DatabaseKind kind)
    {
        await using var source = await FilledAsync(kind);
        await using var target = await TestHub.CreateAsync(kind);
        await target.AddUsersAsync("somebody");
        await Archive(source).WriteAsync(File, null, Silence, _none);

        await Assert.ThrowsAsync<ArchiveException>(() =>
            Archive(target).RestoreAsync(File, null, Silence, _none)
        );

        Assert.Null(await target.Assessments.FindAsync(_cycle.Id, _none));
    }

    [Theory]
    [InlineData("tables/Answers.jsonl", "Applied", "Altered")]
    [InlineData("manifest.json", "knowledgehub-archive/1", "knowledgehub-archive/9")]
    [InlineData("manifest.json", "\"Schema\":\"", "\"Schema\":\"0")]
    public async Task Restore_OfAnAlteredFile_IsRefusedAndChangesNothing(
        string part,
        string before,
        string after
    )
    {
        await using var source = await FilledAsync(DatabaseKind.Sqlite);
        await using var target = await TestHub.CreateAsync(DatabaseKind.Sqlite);
        await Archive(source).WriteAsync(File, null, Silence, _none);
        Alter(part, before, after);

        await Assert.ThrowsAsync<ArchiveException>(() =>
            Archive(target).RestoreAsync(File, null, Silence, _none)
        );

        Assert.Null(await target.Assessments.FindAsync(_cycle.Id, _none));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("another passphrase", 0)]
    [InlineData(Passphrase, 60)]
    [InlineData(Passphrase, -1)]
    public async Task Check_OfASealedFile_NeedsItsPassphraseAndEveryByte(
        string? passphrase,
        int flipped
    )
    {
        await using var source = await FilledAsync(DatabaseKind.Sqlite);
        await Archive(source).WriteAsync(File, Passphrase, Silence, _none);
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        if (flipped != 0)
        {
            bytes[flipped < 0 ? bytes.Length + flipped : flipped] ^= 1;
            await System.IO.File.WriteAllBytesAsync(File, bytes);
        }

        await Assert.ThrowsAsync<ArchiveException>(() =>
            InstallationArchive.CheckAsync(File, passphrase, _none)
        );

        Assert.DoesNotContain("Applied"u8.ToArray(), bytes.Chunk(7));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(70_000)]
    public async Task Check_OfACutOffFile_IsRefused(int bytes)
    {
        await using var source = await FilledAsync(DatabaseKind.Sqlite);
        await Archive(source).WriteAsync(File, Passphrase, Silence, _none);
        var whole = await System.IO.File.ReadAllBytesAsync(File);
        await System.IO.File.WriteAllBytesAsync(
            File,
            whole[..Math.Max(whole.Length - bytes, whole.Length / 2)]
        );

        await Assert.ThrowsAsync<ArchiveException>(() =>
            InstallationArchive.CheckAsync(File, Passphrase, _none)
        );
    }

    [Theory, EachDatabase]
    public async Task Restore_Done_IsInSafeModeUntilConfirmedAndAgainAfterTheNext(DatabaseKind kind)
    {
        await using var source = await FilledAsync(kind);
        await using var target = await TestHub.CreateAsync(kind);
        await using var second = await TestHub.CreateAsync(kind);
        await Archive(source).WriteAsync(File, null, Silence, _none);
        await Archive(target).RestoreAsync(File, null, Silence, _none);
        var restored = await Installation(target).FindAsync(_none);

        Assert.Equal((true, 1), (restored?.IsSafeMode, restored?.Version));
        Assert.False(await Installation(source).IsOnAsync(_none));
        await new ConfirmRestore(Installation(target), TimeProvider.System).RunAsync(
            Actors.Administrator,
            _none
        );
        Assert.False(await Installation(target).IsOnAsync(_none));
        await using (var context = await target.Contexts.CreateDbContextAsync())
        {
            Assert.Equal(
                2, // restored, then confirmed
                await context.AuditEvents.CountAsync(row => row.Kind == AggregateKind.Installation)
            );
        }

        await Archive(target).WriteAsync(Other, null, Silence, _none);
        await Archive(second).RestoreAsync(Other, null, Silence, _none);
        var again = await Installation(second).FindAsync(_none);
        Assert.Equal((true, 3, null), (again?.IsSafeMode, again?.Version, again?.ConfirmedBy));
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IProgress<string> Silence => new Progress<string>();

    private static InstallationArchive Archive(TestHub hub) =>
        new(hub.Access(), TimeProvider.System);

    private static EfInstallationStore Installation(TestHub hub) => new(hub.Access(), hub.Writer);

    private static DatabaseVerification Verification(TestHub hub) => new(hub.Access());

    private static async Task<TestHub> FilledAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.ImportFrameworkAsync(SampleFramework.Document);
        await hub.AddUsersAsync("ana", "ben");
        await hub.SaveAsync(SamplePractices.Whole());
        await hub.StartAsync(_cycle);
        await hub.AnswerAsync(AnAnswer(_cycle));
        await hub.AnswerAsync(
            AnAnswer(_cycle) with
            {
                Indicator = new("LEG.S.2"),
                Content = new()
                {
                    State = Core.Scoring.AnswerState.Scored,
                    Level = 4,
                    Comment = "Applied at most posts. يطبق في معظم المراكز",
                },
            }
        );
        return hub;
    }

    private static string JsonOf(object? value) => JsonSerializer.Serialize(value);

    private static Dictionary<string, string?> SumsOf(string path)
    {
        using var archive = ZipFile.OpenRead(path);
        using var part = archive.GetEntry("manifest.json")?.Open();
        using var manifest = JsonDocument.Parse(part ?? Stream.Null);
        return manifest
            .RootElement.GetProperty("Tables")
            .EnumerateArray()
            .ToDictionary(
                table => table.GetProperty("Name").GetString() ?? string.Empty,
                table => table.GetProperty("Sha256").GetString()
            );
    }

    private void Alter(string name, string before, string after)
    {
        using var archive = ZipFile.Open(File, ZipArchiveMode.Update);
        var part = archive.GetEntry(name);
        using var reader = new StreamReader(part?.Open() ?? Stream.Null);
        var text = reader.ReadToEnd();
        reader.Dispose();
        part?.Delete();
        using var writer = new StreamWriter(archive.CreateEntry(name).Open());
        Assert.Contains(before, text, StringComparison.Ordinal);
        writer.Write(text.Replace(before, after, StringComparison.Ordinal));
    }

    // Saves between two tables of a backup that runs.
    private sealed class Saving(TestHub hub) : IProgress<string>
    {
        public SaveResult? Result { get; private set; }

        public void Report(string value) =>
            Result ??= hub.AnswerAsync(AnAnswer(_cycle) with { Indicator = new("LEG.N.3") })
                .GetAwaiter()
                .GetResult();
    }

    private static async Task<IReadOnlyList<string>> DocumentsAsync(TestHub hub)
    {
        await using var context = await hub.Contexts.CreateDbContextAsync(_none);
        return
        [
            .. ArchiveSchema
                .Of(context, hub.Engine.JsonColumnType)
                .Tables.SelectMany(table =>
                    table
                        .Columns.Where(column => column.IsJson)
                        .Select(column => $"{table.Name}.{column.Name}")
                ),
        ];
    }
}
