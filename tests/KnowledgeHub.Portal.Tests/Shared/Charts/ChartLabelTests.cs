using KnowledgeHub.Portal.Shared.Charts;

namespace KnowledgeHub.Portal.Tests.Shared.Charts;

public sealed class ChartLabelTests
{
    [Theory]
    [InlineData(LabelSide.Left, false, "end")]
    [InlineData(LabelSide.Left, true, "start")]
    [InlineData(LabelSide.Right, false, "start")]
    [InlineData(LabelSide.Right, true, "end")]
    [InlineData(LabelSide.Middle, false, "middle")]
    [InlineData(LabelSide.Middle, true, "middle")]
    public void Anchor_Side_FollowsTheDirectionOfWriting(
        LabelSide side,
        bool isRightToLeft,
        string anchor
    ) => Assert.Equal(anchor, At(0, side).Anchor(isRightToLeft));

    [Theory]
    [InlineData(0, true)]
    [InlineData(15, true)]
    [InlineData(40, false)]
    public void Overlaps_Neighbour_DependsOnTheRoomBetween(double x, bool overlaps) =>
        Assert.Equal(overlaps, At(0, LabelSide.Right).Overlaps(At(x, LabelSide.Right)));

    [Fact]
    public void Overlaps_LineBelow_DoesNot()
    {
        var label = At(0, LabelSide.Right);

        Assert.False(label.Overlaps(label with { Top = label.Bottom }));
    }

    private static ChartLabel At(double x, LabelSide side) => new(x, 0, side, ["Word"], 12);
}
