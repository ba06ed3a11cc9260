using KnowledgeHub.Core.Searching;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests.Searching;

public sealed class SimilarTests
{
    private static readonly PracticeIndex _index = Library.Of(
        APractice("P-0001")
            .Titled("Drone surveillance of rivers")
            .Saying("Drones watch the river at night"),
        APractice("P-0002").Titled("Drone surveillance at sea").Saying("Drones watch the coast"),
        APractice("P-0003").Titled("Training of officers").Saying("Officers watch films"),
        APractice("P-0004")
            .Titled("Training of officers")
            .Saying("Officers watch films")
            .Classified(old => old with { Areas = ["INF"] }),
        APractice("P-0005").Titled("Nothing of the kind").Saying("Law")
    );

    [Fact]
    public void Similar_Entry_GivesThoseWithItsWordsThenItsClassification()
    {
        var similar = _index.Similar(new("P-0001"), 10, Audience.Public);

        Assert.Equal(["P-0002", "P-0003", "P-0004"], similar.Ids());
        Assert.All(similar, hit => Assert.InRange(hit.Score, double.Epsilon, 1.25));
    }

    [Fact]
    public void Similar_Count_Limits()
    {
        var similar = _index.Similar(new("P-0001"), 1, Audience.Public);

        Assert.Equal(["P-0002"], similar.Ids());
    }

    [Theory]
    [InlineData("P-9999")]
    [InlineData("")]
    public void Similar_UnknownEntry_HasNone(string id)
    {
        var similar = _index.Similar(new(id), 10, Audience.Public);

        Assert.Empty(similar);
    }
}
