using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access;

public sealed class ActorTests
{
    [Fact]
    public void Anonymous_HasNoIdAndNoRole()
    {
        Assert.True(Actor.Anonymous.IsAnonymous);
        Assert.Empty(Actor.Anonymous.Roles);
    }

    [Fact]
    public void System_IsNotAnonymousAndMayPublish()
    {
        Assert.False(Actor.System.IsAnonymous);
        Assert.True(
            PolicyTable.Allows(
                Actor.System,
                PortalAction.PublishPractice,
                ResourceState.ForeignDraft
            )
        );
    }
}
