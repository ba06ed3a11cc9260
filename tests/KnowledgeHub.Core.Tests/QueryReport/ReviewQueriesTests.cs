using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.QueryReport;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.QueryReport;

public sealed class ReviewQueriesTests
{
    private const string Text = "drone corridor";
    private static readonly Actor _editor = Actors.Editor;

    private readonly FakeClock _clock = new();
    private readonly FakeQueryLog _log = new();
    private readonly FakeQueryTasks _tasks = new();

    private ReviewQueries Review => new(_log, _tasks, _clock);

    [Fact]
    public async Task EachUseCase_ByAnybodyButEditors_IsForbiddenAndChangesNothing()
    {
        foreach (var actor in Actors.All.Where(actor => actor != _editor))
        {
            Assert.IsType<Outcome<QueryReportView>.Forbidden>(
                await Review.ReadAsync(actor, default)
            );
            Assert.IsType<Outcome<QueryTask>.Forbidden>(await CloseAsync(actor, 0));
            Assert.IsType<Outcome<QueryTask>.Forbidden>(
                await Review.FindAsync(actor, Text, Language.English, default)
            );
        }

        Assert.Empty(_tasks.Stored);
    }

    [Fact]
    public async Task Read_TextThatFoundNothing_IsOpenUntilItIsClosed()
    {
        Fails(_clock.UtcNow);

        var before = await ReadAsync();
        await CloseAsync(_editor, 0);
        var after = await ReadAsync();

        Assert.Equal(Text, Assert.Single(before.Open).Query.Text);
        Assert.Empty(after.Open);
        var done = Assert.Single(after.Done);
        Assert.Equal(
            (QueryResolution.SynonymAdded, "label added", _editor.Id, _clock.UtcNow),
            (done.Resolution, done.Note, done.ChangedBy, done.ChangedUtc)
        );
    }

    [Theory]
    [InlineData(ReviewQueries.QuietDays, false)]
    [InlineData(ReviewQueries.QuietDays + 1, true)]
    public async Task Read_ClosedTextThatFailsAgain_IsBackAfterAWhile(int days, bool isBack)
    {
        await CloseAsync(_editor, 0);
        Fails(_clock.UtcNow.AddDays(days));

        var report = await ReadAsync();

        Assert.Equal(isBack, report.Open.Any(line => line.IsBack));
        Assert.Equal(!isBack, report.Done.Count == 1);
    }

    [Fact]
    public async Task Reopen_ClosedText_IsOpenThoughNobodySearchesForIt()
    {
        await CloseAsync(_editor, 0);

        var outcome = await Review.ReopenAsync(_editor, Input(1), default);

        Assert.Equal(2, Assert.IsType<Outcome<QueryTask>.Done>(outcome).Value.Version);
        var line = Assert.Single((await ReadAsync()).Open);
        Assert.Equal((Text, 2, false), (line.Query.Text, line.Version, line.IsBack));
    }

    [Fact]
    public async Task Reopen_OpenText_IsNotFound() =>
        Assert.IsType<Outcome<QueryTask>.NotFound>(
            await Review.ReopenAsync(_editor, Input(0), default)
        );

    [Fact]
    public async Task Close_BasedOnAnOldVersion_GivesWhatIsStored()
    {
        await CloseAsync(_editor, 0);

        var outcome = await CloseAsync(_editor, 0);

        Assert.Equal(1, Assert.IsType<Outcome<QueryTask>.Conflict>(outcome).Current.Version);
    }

    [Fact]
    public async Task Close_AnotherEditorSavesInBetween_GivesWhatIsStored()
    {
        _tasks.Competing = new()
        {
            Id = QueryTask.IdOf(Text, Language.English),
            Text = Text,
            Language = Language.English,
            ChangedBy = "other",
            ChangedUtc = _clock.UtcNow,
            Version = 1,
        };

        var outcome = await CloseAsync(_editor, 0);

        Assert.Equal(
            "other",
            Assert.IsType<Outcome<QueryTask>.Conflict>(outcome).Current.ChangedBy
        );
    }

    [Theory]
    [InlineData("Drone Corridor")]
    [InlineData("somebody@example.org")]
    public async Task Close_TextThatNoLogHolds_IsNotFound(string text) =>
        Assert.IsType<Outcome<QueryTask>.NotFound>(
            await Review.CloseAsync(
                _editor,
                new(text, Language.English, 0),
                QueryResolution.Dismissed,
                string.Empty,
                default
            )
        );

    [Theory]
    [InlineData(QueryTask.MaxNoteLength, true)]
    [InlineData(QueryTask.MaxNoteLength + 1, false)]
    public async Task Close_LongNote_IsTakenUpToTheLimit(int length, bool isTaken)
    {
        var outcome = await Review.CloseAsync(
            _editor,
            Input(0),
            QueryResolution.Dismissed,
            new string('n', length),
            default
        );

        Assert.Equal(isTaken, outcome is Outcome<QueryTask>.Done);
    }

    private static QueryTaskInput Input(int version) => new(Text, Language.English, version);

    private Task<Outcome<QueryTask>> CloseAsync(Actor actor, int version) =>
        Review.CloseAsync(
            actor,
            Input(version),
            QueryResolution.SynonymAdded,
            " label  added ",
            default
        );

    private async Task<QueryReportView> ReadAsync() =>
        Assert
            .IsType<Outcome<QueryReportView>.Done>(await Review.ReadAsync(_editor, default))
            .Value;

    private void Fails(DateTime utc) =>
        _log.Failing = [
            new()
            {
                Text = Text,
                Language = Language.English,
                Searches = 4,
                WithoutResults = 4,
                People = 2,
                LastFailed = DateOnly.FromDateTime(utc),
            },
        ];
}
