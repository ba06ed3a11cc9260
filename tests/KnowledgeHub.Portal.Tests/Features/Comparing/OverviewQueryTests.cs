using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Portal.Features.Comparing;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class OverviewQueryTests
{
    [Theory]
    [InlineData("/compare/overview")]
    [InlineData(
        "/compare/overview?year=2024&group=north&from=submitted&c=XA&c=XB&show=time&area=INS&skip=6&lang=ar"
    )]
    public void FromUri_OwnAddress_ComesBackUnchanged(string address) =>
        Assert.Equal(address, OverviewQuery.FromUri(address).Url);

    [Theory]
    [InlineData("/compare/overview?year=&group=+&from=&c=&show=&area=&skip=0")]
    [InlineData("/compare/overview?year=-1&from=nonsense&c=nonsense&show=ranking&area=XXX&skip=-3")]
    [InlineData("/compare/overview?year=99999999999&skip=99999999&c=%22%3E#top")]
    public void FromUri_BlankOrForeign_IsLeftOut(string address) =>
        Assert.Equal(OverviewQuery.Path, OverviewQuery.FromUri(address).Url);

    [Fact]
    public void FromUri_ManyCountries_TakesEachOnceUpToTheLimit()
    {
        var codes = Enumerable
            .Range(0, 200)
            .Select(number => $"c={(char)('A' + (number / 26))}{(char)('a' + (number % 26))}&c=AA");

        var query = OverviewQuery.FromUri($"?{string.Join('&', codes)}");

        Assert.Equal(OverviewQuery.MaxCountries, query.Countries.Length);
        Assert.Equal(query.Countries.Length, query.Countries.Distinct().Count());
    }

    [Fact]
    public void Request_Query_AsksForCyclesOnlyOverTime()
    {
        var query = OverviewQuery.FromUri("?from=closed&show=time");

        Assert.Equal(AssessmentStatus.Closed, query.Request.From);
        Assert.True(query.Request.WithCycles);
        Assert.False((query with { Show = OverviewShow.Map }).Request.WithCycles);
    }
}
