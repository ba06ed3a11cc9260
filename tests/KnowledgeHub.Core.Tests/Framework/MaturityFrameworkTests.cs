using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Tests.Framework;

public sealed class MaturityFrameworkTests
{
    private readonly MaturityFramework _framework = AFramework();

    [Theory]
    [InlineData("LEG.S.1", 0)]
    [InlineData("INF.N.3", 53)]
    [InlineData("LEG.S.4", null)]
    public void PositionOf_AnId_IsItsPlace(string id, int? position)
    {
        Assert.Equal(position, _framework.PositionOf(new(id)));
        Assert.Equal(position is null ? null : id, _framework.Find(new(id))?.Id.Value);
    }

    [Fact]
    public void Constructor_AnIdTwice_Throws()
    {
        var twice = AFramework()
            .WithIndicator("LEG.S.2", indicator => indicator with { Id = new("LEG.S.1") });

        Assert.Throws<ArgumentException>(twice.Build);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void Level_ByNumber_IsThatLevel(int number) =>
        Assert.Equal(number, _framework.Level(number).Number);

    [Fact]
    public void Restrict_ToSome_KeepsOrderVersionAndDay()
    {
        var ids = new HashSet<IndicatorId> { new("INF.N.3"), new("LEG.S.2"), new("ZZZ.S.1") };

        var some = _framework.Restrict(ids);

        Assert.Equal(
            ["LEG.S.2", "INF.N.3"],
            some.Indicators.Select(indicator => indicator.Id.Value)
        );
        Assert.Equal((_framework.Version, 0), (some.Version, some.PositionOf(new("LEG.S.2"))));
        Assert.Equal(2, some.Groups.All.Members.Length);
    }

    [Fact]
    public void Groups_ByPlace_HoldEachIndicatorOnce()
    {
        var groups = _framework.Groups;
        var every = Enumerable.Range(0, 54);

        Assert.Equal(every, groups.All.Members.Select(member => member.Position));
        Assert.Equal(every, Positions(groups.Cells));
        Assert.Equal(every, Positions(groups.Areas));
        Assert.Equal(every, Positions(groups.Pillars));
    }

    [Fact]
    public void Groups_WithoutIndicators_AreThereAndEmpty()
    {
        var groups = AFramework().Without("LEG.S.1", "LEG.S.2", "LEG.S.3").Build().Groups;

        Assert.Equal(("LEG.S", 0), (groups.Cells[0].Code, groups.Cells[0].Members.Length));
    }

    private static IEnumerable<int> Positions(IEnumerable<IndicatorGroup> groups) =>
        groups.SelectMany(group => group.Members).Select(member => member.Position).Order();
}
