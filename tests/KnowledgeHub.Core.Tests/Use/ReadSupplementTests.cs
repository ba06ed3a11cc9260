using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Use;

public sealed class ReadSupplementTests
{
    private readonly FakeUsefulVotes _votes = new();

    [Fact]
    public async Task Of_ReportsInEachState_ShowsTheShownToAllAndTheRestToTheirReporter()
    {
        var shown = SampleReuse.Of(Actors.Respondent, ReuseState.Shown);
        var waiting = SampleReuse.Of(Actors.Respondent);
        var withdrawn = SampleReuse.Of(Actors.Respondent, ReuseState.Withdrawn);
        var foreign = SampleReuse.Of(Actors.Advisor, ReuseState.Declined);
        var read = new ReadSupplement(new FakeSupplements(shown, waiting, withdrawn, foreign));

        var visitor = (await read.OfAsync(Actors.Anonymous, APractice(), default)).Use;
        var reporter = (await read.OfAsync(Actors.Respondent, APractice(), default)).Use;

        Assert.Equal([shown with { ReporterId = "" }], visitor.Shown);
        Assert.Empty(visitor.Own);
        Assert.Equal([shown with { ReporterId = "" }], reporter.Shown);
        Assert.Equal([shown, waiting], reporter.Own);
    }

    [Theory]
    [InlineData(null, PracticeStatus.Published, false)]
    [InlineData(Role.Respondent, PracticeStatus.Published, true)]
    [InlineData(Role.Respondent, PracticeStatus.Archived, false)]
    [InlineData(Role.Editor, PracticeStatus.Draft, false)]
    public async Task Of_ReaderAndStatus_SaysWhatTheReaderMay(
        Role? role,
        PracticeStatus status,
        bool expected
    )
    {
        var read = new ReadSupplement(new FakeSupplements());

        var use = (await read.OfAsync(Actors.Of(role), APractice().InStatus(status), default)).Use;

        Assert.Equal((expected, expected), (use.MayVote, use.MayReport));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData(Role.Respondent, 2)]
    [InlineData(Role.Editor, 3)]
    public async Task Of_FilesOfEachSensitivity_GivesWhatTheReaderMayRead(Role? role, int expected)
    {
        var files = Enum.GetValues<AttachmentSensitivity>()
            .Select(sensitivity => SampleAttachments.Of(new("P-0001"), sensitivity));
        var read = new ReadSupplement(new FakeSupplements { Files = [.. files] });

        var supplement = await read.OfAsync(Actors.Of(role), APractice(), default);

        Assert.Equal(expected, supplement.Files.Count);
    }

    /// <summary>An entry that was withdrawn keeps its reports and votes.</summary>
    [Fact]
    public async Task Of_EntryThatTheReaderMayNotRead_GivesNothing()
    {
        var source = new FakeSupplements(SampleReuse.Of(Actors.Respondent, ReuseState.Shown))
        {
            Files = [SampleAttachments.Of(new("P-0001"))],
        };
        var withdrawn = APractice().InStatus(PracticeStatus.Draft);

        var supplement = await new ReadSupplement(source).OfAsync(
            Actors.Respondent,
            withdrawn,
            default
        );

        Assert.Empty(supplement.Files);
        Assert.Empty(supplement.Use.Shown);
        Assert.Empty(supplement.Use.Own);
    }

    [Fact]
    public async Task Vote_GivenTwiceAndTakenBack_CountsOnceAndThenNot()
    {
        var use = new VoteUseful(
            new(new FakePracticeStore(APractice()), new FakeTaxonomySource()),
            _votes
        );

        await use.ExecuteAsync(Actors.Advisor, "entry-0001", true, default);
        await use.ExecuteAsync(Actors.Advisor, "P-0001", true, default);
        var given = _votes.Given.ToList();
        await use.ExecuteAsync(Actors.Advisor, "P-0001", false, default);

        Assert.Equal([new(new("P-0001"), "advisor")], given);
        Assert.Empty(_votes.Given);
    }

    [Fact]
    public async Task Vote_Visitor_IsForbidden()
    {
        var use = new VoteUseful(
            new(new FakePracticeStore(APractice()), new FakeTaxonomySource()),
            _votes
        );

        Assert.IsType<Outcome<Practice>.Forbidden>(
            await use.ExecuteAsync(Actors.Anonymous, "P-0001", true, default)
        );
        Assert.Empty(_votes.Given);
    }
}
