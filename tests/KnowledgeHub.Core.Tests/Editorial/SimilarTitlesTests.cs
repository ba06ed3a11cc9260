using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class SimilarTitlesTests
{
    private readonly Practice _same = APractice().WithTitle("Joint mobile patrol teams");
    private readonly Practice _other = APractice().WithId("P-0002").WithTitle("Rescue at sea");
    private readonly Practice _draft = ADraft()
        .WithId("P-0003")
        .OwnedBy(Actors.OtherContributor)
        .WithTitle("Joint mobile patrol teams");

    [Theory]
    [InlineData("Joint mobile patrol", "P-0001")]
    [InlineData("JOINT mobile PATROL teams!", "P-0001")]
    [InlineData("Joint committees", "")]
    [InlineData("Joint", "")]
    [InlineData(" ", "")]
    public async Task Find_Title_IsSimilarWhenItSharesMostWords(string title, string expected) =>
        Assert.Equal(expected, await FindAsync(Actors.Contributor, title, null));

    [Fact]
    public async Task Find_TheEntryItself_IsLeftOut() =>
        Assert.Equal(
            string.Empty,
            await FindAsync(Actors.Contributor, "Joint mobile patrol teams", _same.Id)
        );

    [Fact]
    public async Task Find_ForAnEditor_NamesForeignDraftsToo() =>
        Assert.Equal(
            "P-0001 P-0003",
            await FindAsync(Actors.Editor, "Joint mobile patrol teams", null)
        );

    private async Task<string> FindAsync(Actor actor, string title, PracticeId? except)
    {
        var index = new FakePracticeSearch();
        index.Finds(_same, _other, _draft);
        var store = new FakePracticeStore(_same, _other, _draft);
        var similar = new SimilarTitles(new(index, store, new FakeTaxonomySource()));

        var found = await similar.FindAsync(actor, title, except, default);

        return string.Join(' ', found.Select(practice => practice.Id));
    }
}
