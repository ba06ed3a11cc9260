using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class MovePracticeTests
{
    private static readonly PracticeId _id = new("P-0001");
    private static readonly ReviewItem[] _all = Enum.GetValues<ReviewItem>();

    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Move_FromDraftToPublished_GoesThroughReviewAndKeepsEachStep()
    {
        var store = new FakePracticeStore(ADraft());

        await MoveAsync(store, Actors.Contributor, 1, new(LifeStep.Submit));
        await MoveAsync(
            store,
            Actors.Reviewer,
            2,
            new(LifeStep.RequestChanges) { Note = " Name the source. " }
        );
        await MoveAsync(store, Actors.Contributor, 3, new(LifeStep.Submit));
        await MoveAsync(store, Actors.Reviewer, 4, new(LifeStep.Approve) { Checked = _all });
        await MoveAsync(store, Actors.Editor, 5, new(LifeStep.Publish));

        Assert.Equal(
            [
                (PracticeChange.Submitted, PracticeStatus.InReview, null),
                (
                    PracticeChange.ChangesRequested,
                    PracticeStatus.ChangesRequested,
                    "Name the source."
                ),
                (PracticeChange.Submitted, PracticeStatus.InReview, null),
                (PracticeChange.Approved, PracticeStatus.InReview, string.Empty),
                (PracticeChange.Published, PracticeStatus.Published, null),
            ],
            store.Saves.Select(save =>
                (save.Change, save.Practice.Status, save.Practice.Review?.Note)
            )
        );
    }

    [Fact]
    public async Task Approve_WithAnOpenItem_IsInvalid()
    {
        var outcome = await MoveAsync(
            new(InReview()),
            Actors.Reviewer,
            1,
            new(LifeStep.Approve) { Checked = _all[1..] }
        );

        Assert.Equal([LifeRules.ChecklistIsOpen], Rules(outcome));
    }

    [Fact]
    public async Task RequestChanges_WithoutSayingWhat_IsInvalid() =>
        Assert.Equal(
            [LifeRules.NoteIsRequired],
            Rules(
                await MoveAsync(new(InReview()), Actors.Reviewer, 1, new(LifeStep.RequestChanges))
            )
        );

    [Fact]
    public async Task Submit_UnfinishedText_IsInvalid()
    {
        var store = new FakePracticeStore(ADraft().WithContent(AContent().WithSources()));

        var outcome = await MoveAsync(store, Actors.Contributor, 1, new(LifeStep.Submit));

        Assert.Equal([PracticeRules.SourceIsRequired], Rules(outcome));
    }

    [Fact]
    public async Task Archive_WithReasonAndSuccessor_KeepsBoth()
    {
        var store = new FakePracticeStore(APractice(), APractice().WithId("P-0002"));

        var archived = Done(
            await MoveAsync(
                store,
                Actors.Editor,
                2,
                new(LifeStep.Archive) { Note = "Superseded.", Successor = "entry-0002" }
            )
        );

        Assert.Equal(PracticeStatus.Archived, archived.Status);
        Assert.Equal(new(_clock.UtcNow, "Superseded.", new("P-0002")), archived.Archiving);
    }

    [Theory]
    [InlineData("", "", LifeRules.ReasonIsRequired)]
    [InlineData("Old.", "P-0001", LifeRules.SuccessorIsUnknown)]
    [InlineData("Old.", "nowhere", LifeRules.SuccessorIsUnknown)]
    public async Task Archive_WithoutReasonOrRealSuccessor_IsInvalid(
        string note,
        string successor,
        string rule
    )
    {
        var outcome = await MoveAsync(
            new(APractice()),
            Actors.Editor,
            2,
            new(LifeStep.Archive) { Note = note, Successor = successor }
        );

        Assert.Equal([rule], Rules(outcome));
    }

    [Fact]
    public async Task Schedule_UnapprovedText_IsForbidden()
    {
        var hour = _clock.UtcNow.AddDays(1);

        var outcome = await MoveAsync(
            new(InReview()),
            Actors.Editor,
            1,
            new(LifeStep.Schedule) { PublishAtUtc = hour }
        );

        Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Move_FromWhereItCannotStart_IsForbiddenAndSavesNothing()
    {
        var store = new FakePracticeStore(ADraft());

        var outcome = await MoveAsync(
            store,
            Actors.Editor,
            1,
            new(LifeStep.Archive) { Note = "x" }
        );

        Assert.IsType<Outcome<Practice>.Forbidden>(outcome);
        Assert.Empty(store.Saves);
    }

    [Fact]
    public async Task Move_BasedOnAnOlderVersion_IsAConflict() =>
        Assert.IsType<Outcome<Practice>.Conflict>(
            await MoveAsync(
                new(InReview().WithVersion(4)),
                Actors.Editor,
                3,
                new(LifeStep.TakeBack)
            )
        );

    private static PracticeBuilder InReview() => ADraft().InStatus(PracticeStatus.InReview);

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static IEnumerable<string> Rules(Outcome<Practice> outcome) =>
        Assert
            .IsType<Outcome<Practice>.Invalid>(outcome)
            .Violations.Select(violation => violation.Rule);

    private Task<Outcome<Practice>> MoveAsync(
        FakePracticeStore store,
        Actor actor,
        int basedOn,
        LifeMove move
    ) =>
        new MovePractice(store, new FakeTaxonomySource(), _clock).ExecuteAsync(
            actor,
            _id,
            basedOn,
            move,
            default
        );
}
