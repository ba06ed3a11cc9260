using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editorial;

namespace KnowledgeHub.Portal.Tests.Features.Editorial;

public sealed class MoveFormTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("burn")]
    public void ToMove_NoKnownStep_IsNothing(string? step) =>
        Assert.Null(new MoveForm { Step = step }.ToMove());

    [Fact]
    public void ToMove_Approval_HoldsNoteAndKnownItems()
    {
        var form = new MoveForm
        {
            Step = "approve",
            Note = "Good.",
            Checked = ["no-person-named", "nonsense"],
        };

        var move = form.ToMove();

        Assert.Equal((LifeStep.Approve, "Good."), (move?.Step, move?.Note));
        Assert.Equal([ReviewItem.NoPersonNamed], move?.Checked ?? []);
    }

    [Theory]
    [InlineData("2026-03-01T08:30", 8)]
    [InlineData("", null)]
    [InlineData("soon", null)]
    public void ToMove_Hour_IsReadAsUniversalTime(string typed, int? hour)
    {
        var move = new MoveForm { Step = "schedule", PublishAt = typed }.ToMove();

        Assert.Equal(hour, move?.PublishAtUtc?.Hour);
        Assert.NotEqual(DateTimeKind.Local, move?.PublishAtUtc?.Kind);
    }
}
