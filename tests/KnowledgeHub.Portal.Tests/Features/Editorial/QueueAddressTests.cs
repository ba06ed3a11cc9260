using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editorial;

namespace KnowledgeHub.Portal.Tests.Features.Editorial;

public sealed class QueueAddressTests
{
    [Theory]
    [InlineData(QueueView.Mine, null, "/editing/queue?view=mine")]
    [InlineData(
        QueueView.All,
        PracticeStatus.ChangesRequested,
        "/editing/queue?view=all&status=changes-requested"
    )]
    [InlineData(QueueView.Review, PracticeStatus.Draft, "/editing/queue?view=review")]
    [InlineData(QueueView.Due, PracticeStatus.Draft, "/editing/queue?view=due")]
    public void Of_ViewAndStatus_IsALinkThatCanBeShared(
        QueueView view,
        PracticeStatus? status,
        string expected
    ) => Assert.Equal(expected, QueueAddress.Of(view, status));
}
