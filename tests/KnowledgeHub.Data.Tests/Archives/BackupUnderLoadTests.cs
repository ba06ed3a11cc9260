using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Data.Archives;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Xunit.Abstractions;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Archives;

/// <summary>
/// Backups made while eight people save without pause are whole: each restores, and holds every answer that was acknowledged
/// before it began, with its history (R1). How many are made on each database is set by KNOWLEDGEHUB_BACKUPS.
/// </summary>
public sealed class BackupUnderLoadTests(ITestOutputHelper output) : IDisposable
{
    private static readonly int _backups = int.Parse(
        Environment.GetEnvironmentVariable("KNOWLEDGEHUB_BACKUPS") ?? "3",
        CultureInfo.InvariantCulture
    );

    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly Assessment _cycle = AnAssessment();

    // One for each writer.
    private static readonly string[] _indicators =
    [
        .. SampleFramework.Document.Indicators.Take(8).Select(indicator => indicator.Id.Value),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kh-load-");

    [Theory, EachDatabase]
    public async Task Backup_WhileEightSaveWithoutPause_HoldsWhatWasAcknowledgedBefore(
        DatabaseKind kind
    )
    {
        await using var hub = await StartedAsync(kind);

        var noted = await BackUpUnderLoadAsync(hub);

        output.WriteLine($"{noted.Count} backups; {noted[^1].Values.Sum()} saves before the last");
        for (var number = 0; number < _backups; number++)
        {
            await using var target = await TestHub.CreateAsync(
                number % 2 == 0 ? kind : Other(kind)
            );
            await Archive(target).RestoreAsync(PathOf(number), null, Silence, _none);
            await AssertHoldsAsync(target, noted[number]);

            // On SQLite it begins with PRAGMA integrity_check.
            var verified = await new DatabaseVerification(target.Access()).RunAsync(Silence, _none);
            Assert.Empty(verified.Findings);
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static IProgress<string> Silence => new Progress<string>();

    private static InstallationArchive Archive(TestHub hub) =>
        new(hub.Access(), TimeProvider.System);

    private static DatabaseKind Other(DatabaseKind kind) =>
        kind is DatabaseKind.Sqlite ? DatabaseKind.PostgreSql : DatabaseKind.Sqlite;

    private string PathOf(int backup) => Path.Combine(_folder.FullName, $"{backup}.zip");

    /// <summary>Makes the backups one after the other.</summary>
    /// <returns>For each, what had been acknowledged when it began.</returns>
    private async Task<List<Dictionary<string, int>>> BackUpUnderLoadAsync(TestHub hub)
    {
        await using var load = new Load(hub);
        var noted = new List<Dictionary<string, int>>();
        for (var number = 0; number < _backups; number++)
        {
            noted.Add(load.Note());
            await Archive(hub).WriteAsync(PathOf(number), null, load, _none);
            Assert.True(load.Note().Values.Sum() > noted[^1].Values.Sum(), "Nobody saved.");
        }

        return noted;
    }

    private static async Task AssertHoldsAsync(TestHub restored, Dictionary<string, int> noted)
    {
        var answers = await restored.Assessments.ReadAnswersAsync(_cycle.Id, _none);
        Assert.Equal(noted.Keys.Order(), answers.Select(answer => answer.Indicator.Value).Order());
        foreach (var answer in answers)
        {
            Assert.InRange(answer.Version, noted[answer.Indicator.Value], int.MaxValue);
            Assert.Equal(TextOf(answer.Version), answer.Content.Comment);
            var history = await restored.Assessments.ReadHistoryAsync(answer.Key, _none);
            Assert.Equal(
                Enumerable.Range(1, answer.Version).Select(TextOf),
                history.OrderBy(version => version.Version).Select(one => one.Content.Comment)
            );
        }
    }

    // Each writer's first answer is there already: every backup has something of everybody to hold.
    private static async Task<TestHub> StartedAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.ImportFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(_cycle);
        foreach (var indicator in _indicators)
        {
            Assert.Equal(SaveResult.Saved, await hub.AnswerAsync(AnswerOf(indicator, 1)));
        }

        return hub;
    }

    private static Answer AnswerOf(string indicator, int version) =>
        AnAnswer(
            _cycle,
            indicator,
            new AnswerContent
            {
                State = AnswerState.Scored,
                Level = 3,
                Comment = TextOf(version),
            }
        ) with
        {
            Version = version,
        };

    private static string TextOf(int version) => $"version {version}";

    // Everybody saves until it is disposed; a backup goes on to its next table when somebody has saved.
    private sealed class Load : IProgress<string>, IAsyncDisposable
    {
        private readonly object _saved = new();
        private readonly Dictionary<string, int> _acknowledged = _indicators.ToDictionary(
            indicator => indicator,
            _ => 1
        );
        private readonly TestHub _hub;
        private readonly Task[] _writers;
        private volatile bool _isOver;

        public Load(TestHub hub)
        {
            _hub = hub;
            _writers =
            [
                .. _indicators.Select(indicator => Task.Run(() => SaveUntilOverAsync(indicator))),
            ];
        }

        public Dictionary<string, int> Note()
        {
            lock (_saved)
            {
                return new(_acknowledged);
            }
        }

        public void Report(string value)
        {
            lock (_saved)
            {
                Assert.True(Monitor.Wait(_saved, _patience), "Nobody saves any more.");
            }
        }

        public ValueTask DisposeAsync()
        {
            _isOver = true;
            return new(Task.WhenAll(_writers));
        }

        private async Task SaveUntilOverAsync(string indicator)
        {
            for (var version = 2; !_isOver; version++)
            {
                var result = await _hub.AnswerAsync(AnswerOf(indicator, version));
                Assert.Equal(SaveResult.Saved, result);
                lock (_saved)
                {
                    _acknowledged[indicator] = version;
                    Monitor.PulseAll(_saved);
                }
            }
        }
    }
}
