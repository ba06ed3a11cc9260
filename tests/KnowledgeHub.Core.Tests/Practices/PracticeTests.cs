using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Practices;

public sealed class PracticeTests
{
    [Fact]
    public void StateFor_PublishedAndItsOwner_IsOwnPublished() =>
        Assert.Equal(ResourceState.OwnPublished, APractice().Build().StateFor(Actors.Contributor));

    [Fact]
    public void StateFor_DraftAndItsOwner_IsOwnDraft() =>
        Assert.Equal(ResourceState.OwnDraft, ADraft().Build().StateFor(Actors.Contributor));

    [Fact]
    public void StateFor_DraftAndSomebodyElse_IsForeignDraft() =>
        Assert.Equal(
            ResourceState.ForeignDraft,
            ADraft().Build().StateFor(Actors.OtherContributor)
        );

    [Fact]
    public void StateFor_DraftOfNobodyAndAVisitor_IsForeignDraft() =>
        Assert.Equal(
            ResourceState.ForeignDraft,
            ADraft().OwnedBy(Actors.Anonymous).Build().StateFor(Actors.Anonymous)
        );

    [Fact]
    public void May_PublishADraft_IsForEditorsOnly()
    {
        var draft = ADraft().Build();

        Assert.Equal(
            [Actors.Editor],
            Actors.All.Where(actor => actor.May(PortalAction.PublishPractice, draft))
        );
    }
}
