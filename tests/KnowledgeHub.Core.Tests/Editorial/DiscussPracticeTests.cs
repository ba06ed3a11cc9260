using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class DiscussPracticeTests
{
    private static readonly PracticeId _id = new("P-0001");

    private readonly FakeComments _comments = new();
    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Add_ByAReviewer_IsKeptCleanWithItsSection()
    {
        var outcome = await AddAsync(Actors.Reviewer, "  Which source?  ", "results");

        var kept = Assert.Single(_comments.Stored);
        Assert.Equal(new Outcome<PracticeComment>.Done(kept), outcome);
        Assert.Equal(
            ("Which source?", "results", "reviewer"),
            (kept.Text, kept.Section, kept.AuthorId)
        );
        Assert.Null(kept.ResolvedUtc);
    }

    [Theory]
    [InlineData(" ", null, CommentRules.TextIsRequired)]
    [InlineData("x", "nowhere", CommentRules.SectionIsUnknown)]
    public async Task Add_BrokenRule_IsInvalid(string text, string? section, string rule)
    {
        var outcome = await AddAsync(Actors.Reviewer, text, section);

        var invalid = Assert.IsType<Outcome<PracticeComment>.Invalid>(outcome);
        Assert.Equal(rule, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Add_ByWhoMayNotKnowOfTheText_IsNotFound()
    {
        foreach (
            var actor in Actors.All.Except([Actors.Contributor, Actors.Reviewer, Actors.Editor])
        )
        {
            Assert.IsType<Outcome<PracticeComment>.NotFound>(await AddAsync(actor, "x", null));
        }
    }

    [Fact]
    public async Task List_OfAPublishedEntryForAReader_IsNotFound() =>
        Assert.IsType<Outcome<IReadOnlyList<SignedComment>>.NotFound>(
            await Discuss(APractice()).ListAsync(Actors.Anonymous, _id, default)
        );

    [Fact]
    public async Task Resolve_OpenComment_NamesWhoAndWhen()
    {
        await AddAsync(Actors.Reviewer, "Which source?", null);
        var comment = _comments.Stored[0].Id;
        _clock.Advance(TimeSpan.FromHours(1));

        await Discuss(InReview()).ResolveAsync(Actors.Contributor, _id, comment, default);

        Assert.Equal(
            ("contributor", _clock.UtcNow),
            (_comments.Stored[0].ResolvedBy, _comments.Stored[0].ResolvedUtc)
        );
    }

    [Fact]
    public async Task Resolve_UnknownComment_IsNotFound() =>
        Assert.IsType<Outcome<Guid>.NotFound>(
            await Discuss(InReview()).ResolveAsync(Actors.Editor, _id, Guid.NewGuid(), default)
        );

    private static Practice InReview() => ADraft().InStatus(PracticeStatus.InReview);

    private Task<Outcome<PracticeComment>> AddAsync(Actor actor, string text, string? section) =>
        Discuss(InReview()).AddAsync(actor, _id, text, section, default);

    private DiscussPractice Discuss(Practice practice) =>
        new(new FakePracticeStore(practice), _comments, _clock);
}
