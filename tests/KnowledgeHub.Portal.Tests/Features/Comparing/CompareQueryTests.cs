using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Comparing;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

public sealed class CompareQueryTests
{
    [Theory]
    [InlineData("/compare")]
    [InlineData("/compare?a=A-XA2024&a=A-XB2024")]
    [InlineData("/compare?a=A-XA2024&a=A-XB2024&sort=LEG.S&dir=desc&rows=difference")]
    [InlineData("/compare?a=A-XB2024&overlay=A-XA2024&overlay=A-XB2024&lang=ar")]
    [InlineData("/compare?region=XR1&choose=1")]
    public void Url_OfAnAddress_IsThatAddress(string address)
    {
        var query = CompareQuery.FromUri(address);

        Assert.Equal(address, query.Url);
        Assert.False(query.IsFromForm);
    }

    [Theory]
    [InlineData("/compare?a=&a=A-XB2024&a=&sort=&dir=", "/compare?a=A-XB2024")]
    [InlineData("/compare?a=A-1&a=A-2&a=A-3&first=A-3", "/compare?a=A-3&a=A-1&a=A-2")]
    [InlineData("/compare?a=A-1&first=A-9", "/compare?a=A-1")]
    public void Url_OfWhatAFormSends_SaysOnlyWhatIsChosen(string address, string expected)
    {
        var query = CompareQuery.FromUri(address);

        Assert.True(query.IsFromForm);
        Assert.Equal(expected, query.Url);
        Assert.False(CompareQuery.FromUri(query.Url).IsFromForm);
    }

    [Theory]
    [InlineData("LEG", ScoreKind.Area)]
    [InlineData("leg.s", ScoreKind.Cell)]
    public void SortSubject_AreaOrCell_IsIt(string sort, ScoreKind expected) =>
        Assert.Equal(expected, CompareQuery.FromUri($"/compare?sort={sort}").SortSubject?.Kind);

    [Theory]
    [InlineData("ALL")]
    [InlineData("overall")]
    [InlineData("S")]
    [InlineData("nonsense")]
    public void SortSubject_EverythingTogetherOrUnknown_IsTheAlphabet(string sort) =>
        Assert.Null(CompareQuery.FromUri($"/compare?sort={sort}").SortSubject);

    [Fact]
    public void OnBasisOf_Assessment_PutsItFirstAndKeepsTheRest()
    {
        var query = CompareQuery.FromUri("/compare?a=A-1&a=A-2&a=a-3&sort=LEG");

        Assert.Equal("/compare?a=a-3&a=A-1&a=A-2&sort=LEG", query.OnBasisOf("A-3").Url);
    }

    [Fact]
    public void Url_HostileValues_AreEncoded()
    {
        var query = CompareQuery.FromUri("/compare?a=%22%3E%26b%3D1&lang=%3Cx");

        Assert.Equal("/compare?a=%22%3E%26b%3D1&lang=%3Cx", query.Url);
    }
}
