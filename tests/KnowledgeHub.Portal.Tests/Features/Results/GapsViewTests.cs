using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class GapsViewTests : ReaderContext
{
    [Theory]
    [InlineData(null, 54, 6)]
    [InlineData("leg", 9, 1)]
    [InlineData("XXX", 54, 6)]
    public void Of_Area_NarrowsTheGapsAndAnUnknownOneDoesNot(string? area, int total, int pages)
    {
        var view = View("", area);

        Assert.Equal((total, pages), (view.Total, view.LastPage));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(3, 3)]
    [InlineData(99, 6)]
    public void Page_OutsideTheList_IsTheNearest(int asked, int expected) =>
        Assert.Equal(expected, View("", null, asked).Page);

    [Fact]
    public void Shown_Pages_HoldEveryGapOnce() =>
        Assert.Equal(
            54,
            Enumerable
                .Range(1, 6)
                .SelectMany(page => View("", null, page).Shown)
                .Select(gap => gap.Indicator.Id)
                .Distinct()
                .Count()
        );

    [Fact]
    public void Gap_GateOfRights_SaysWhyItCountsMore()
    {
        var gap = View("322").Shown[0];

        Assert.Equal("LEG.S.2", gap.Indicator.Id.Value);
        Assert.Equal([TargetStrings.GapGate, TargetStrings.GapRights], gap.Marks);
        Assert.Equal("1 × 1 × 1.5 × 1.25 = 1.875", gap.Figures);
        Assert.Equal("Level 2, target 3", gap.Way);
        Assert.Equal("What holds at level 3", gap.Next.Statement.Text);
    }

    [Fact]
    public void Distances_Result_AreOverallAreasAndPillars() =>
        Assert.Equal(1 + 6 + 3, View("").Distances.Count);

    [Fact]
    public void WithoutLevel_UnknownAndUnanswered_AreCounted() =>
        Assert.Equal(2, View("?-.").WithoutLevel);

    [Fact]
    public void ReachAllAddress_Gaps_SupposesEachTarget() =>
        Assert.StartsWith(
            "/assessments/A-0001/result/what-if?set=LEG.S.2:4,LEG.S.3:4,",
            View("").ReachAllAddress,
            StringComparison.Ordinal
        );

    [Fact]
    public void AddressOf_Page_KeepsTheArea() =>
        Assert.Equal(
            "/assessments/A-0001/result/gaps?area=LEG&page=2",
            View("", "LEG").AddressOf(2)
        );

    private static GapsView View(string answers, string? area = null, int? page = null)
    {
        var reading = SampleReadings.AReading(answers);
        var profile = TargetProfile.Blank(reading.Assessment);
        return new(
            new(reading, profile, TargetSheet.Of(reading, profile), MayEdit: false),
            new(AssessmentResult.Of(reading), SampleTaxonomy.Catalogue, null),
            area,
            page
        );
    }
}
