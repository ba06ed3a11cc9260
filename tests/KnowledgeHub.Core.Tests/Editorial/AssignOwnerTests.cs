using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Editorial;

public sealed class AssignOwnerTests
{
    private readonly FakePracticeStore _store = new(APractice());
    private readonly FakeAuthors _authors = new(
        new("contributor", "Ana"),
        new("other-contributor", "Ben")
    );

    private AssignOwner Owners => new(_store, _authors, new FakeClock());

    [Fact]
    public async Task Execute_Editor_GivesTheEntryToTheOther()
    {
        await Owners.ExecuteAsync(Actors.Editor, new("P-0001"), 2, "other-contributor", default);

        var save = Assert.Single(_store.Saves);
        Assert.Equal(PracticeChange.OwnerAssigned, save.Change);
        Assert.Equal(("other-contributor", 3), (save.Practice.OwnerId, save.Practice.Version));
        Assert.Equal(PracticeStatus.Published, save.Practice.Status);
    }

    [Theory]
    [InlineData(Role.Contributor, 2, "other-contributor", typeof(Outcome<Practice>.Forbidden))]
    [InlineData(Role.Reviewer, 2, "other-contributor", typeof(Outcome<Practice>.Forbidden))]
    [InlineData(Role.Editor, 1, "other-contributor", typeof(Outcome<Practice>.Conflict))]
    [InlineData(Role.Editor, 2, "advisor", typeof(Outcome<Practice>.Invalid))]
    public async Task Execute_NoEditorOldVersionOrNoAuthor_ChangesNothing(
        Role role,
        int basedOn,
        string owner,
        Type expected
    )
    {
        var outcome = await Owners.ExecuteAsync(
            Actors.Of(role),
            new("P-0001"),
            basedOn,
            owner,
            default
        );

        Assert.IsType(expected, outcome);
        Assert.Empty(_store.Saves);
    }

    [Theory]
    [InlineData(Role.Editor, "Ana", 1)]
    [InlineData(Role.Contributor, "Ana", 0)]
    [InlineData(Role.Advisor, null, 0)]
    public async Task Offer_Reader_TellsTheOwnerToThoseWhoWorkOnTheEntry(
        Role role,
        string? owner,
        int offered
    )
    {
        var choice = await Owners.OfferAsync(Actors.Of(role), APractice(), default);

        Assert.Equal((owner, offered), (choice?.Owner, choice?.Offered.Count ?? 0));
    }
}
