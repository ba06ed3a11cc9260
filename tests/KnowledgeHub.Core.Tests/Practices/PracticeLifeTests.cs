using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class PracticeLifeTests
{
    /// <summary>The whole life, written out a second time: who can take which step from where.</summary>
    private static readonly Dictionary<(string Who, PracticeStatus Status), string> _expected =
        new()
        {
            [("contributor", PracticeStatus.Draft)] = "Submit",
            [("contributor", PracticeStatus.ChangesRequested)] = "Submit",
            [("contributor", PracticeStatus.InReview)] = "TakeBack",
            [("reviewer", PracticeStatus.InReview)] = "RequestChanges Approve",
            [("editor", PracticeStatus.Draft)] = "Submit Publish",
            [("editor", PracticeStatus.ChangesRequested)] = "Submit Publish",
            [("editor", PracticeStatus.InReview)] = "TakeBack RequestChanges Approve Publish",
            [("editor", PracticeStatus.Published)] = "Withdraw Archive",
            [("editor", PracticeStatus.Archived)] = "Reopen",
        };

    public static TheoryData<string, PracticeStatus> EverybodyEverywhere()
    {
        var cases = new TheoryData<string, PracticeStatus>();
        foreach (var actor in Actors.All.Append(Actors.OtherContributor))
        {
            foreach (var status in Enum.GetValues<PracticeStatus>())
            {
                cases.Add(actor.Id, status);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(EverybodyEverywhere))]
    public void Open_AnybodyAnywhere_IsExactlyWhatIsWrittenOut(string who, PracticeStatus status)
    {
        var actor = Actors.All.Append(Actors.OtherContributor).Single(actor => actor.Id == who);

        var open = PracticeLife.Open(actor, ADraft().Build() with { Status = status });

        Assert.Equal(
            _expected.GetValueOrDefault((who, status), string.Empty),
            string.Join(' ', open)
        );
    }

    [Fact]
    public void Steps_EachStep_StandsOnce() =>
        Assert.Equal(Enum.GetValues<LifeStep>(), PracticeLife.Steps.Select(row => row.Step));

    [Fact]
    public void Open_WorkingCopyInReview_IsMovedLikeADraftWhileTheEntryStaysPublic()
    {
        var practice = Revised(PracticeStatus.InReview);

        Assert.Equal(
            "TakeBack RequestChanges Approve Publish Discard Withdraw",
            string.Join(' ', PracticeLife.Open(Actors.Editor, practice))
        );
        Assert.Empty(PracticeLife.Open(Actors.Anonymous, practice));
    }

    [Fact]
    public void Open_OwnTextInReview_IsNotForItsOwnerToApprove()
    {
        var own = Revised(PracticeStatus.InReview) with { OwnerId = Actors.Reviewer.Id };

        Assert.Empty(PracticeLife.Open(Actors.Reviewer, own));
    }

    [Fact]
    public void Open_ApprovedText_CanBeScheduled()
    {
        var approved = Revised(PracticeStatus.InReview) with
        {
            Review = new("reviewer", default, IsApproval: true, string.Empty, []),
        };

        Assert.Contains(LifeStep.Schedule, PracticeLife.Open(Actors.Editor, approved));
    }

    [Theory]
    [InlineData(LifeStep.Publish, "next", PracticeStatus.Published)]
    [InlineData(LifeStep.Discard, "public", PracticeStatus.Published)]
    [InlineData(LifeStep.Withdraw, "next", PracticeStatus.Draft)]
    [InlineData(LifeStep.Reopen, "next", PracticeStatus.Draft)]
    public void Take_StepThatEndsAWorkingCopy_LeavesOneText(
        LifeStep step,
        string title,
        PracticeStatus status
    )
    {
        var next = PracticeLife.Take(step, Revised(PracticeStatus.Draft), default);

        Assert.Equal((title, status), (next.Content.OriginalTitle, next.Status));
        Assert.Null(next.Working);
    }

    [Theory]
    [InlineData(LifeStep.Submit, PracticeStatus.InReview)]
    [InlineData(LifeStep.RequestChanges, PracticeStatus.ChangesRequested)]
    [InlineData(LifeStep.TakeBack, PracticeStatus.Draft)]
    public void Take_StepOfAWorkingCopy_LeavesThePublicTextAlone(
        LifeStep step,
        PracticeStatus status
    )
    {
        var next = PracticeLife.Take(step, Revised(PracticeStatus.Draft), default);

        Assert.Equal((status, PracticeStatus.Published), (next.WorkingStatus, next.Status));
        Assert.Equal("public", next.Content.OriginalTitle);
    }

    private static Practice Revised(PracticeStatus status) =>
        APractice().WithTitle("public").Build() with
        {
            Working = new(AContent().WithTitle("next"), status),
        };
}
