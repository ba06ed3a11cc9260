using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Tests.Attachments;

public sealed class ReadAttachmentsTests
{
    private static readonly Attachment _open = SampleAttachments.Of(new("P-0001"));

    private static readonly Attachment _closed = SampleAttachments.Of(
        new("P-0001"),
        AttachmentSensitivity.Editors
    );

    private readonly FakeAttachmentStore _store = new();
    private readonly ReadPractice _practices = new(
        new FakePracticeStore(
            APractice().WithId("P-0001").WithSlug("patrol"),
            ADraft().WithId("P-0002")
        ),
        new FakeTaxonomySource()
    );

    public ReadAttachmentsTests()
    {
        _store.Hold(_open);
        _store.Hold(_closed);
    }

    private ReadAttachments Read => new(_practices, _store);

    [Fact]
    public async Task List_ByRole_GivesWhatMayBeRead()
    {
        Assert.Equal([_open], await ListAsync(Actors.Anonymous));
        Assert.Equal([_open, _closed], await ListAsync(Actors.Editor));
    }

    [Fact]
    public async Task List_DraftOfSomebodyElse_IsNotFound() =>
        Assert.IsType<Outcome<IReadOnlyList<Attachment>>.NotFound>(
            await Read.ListAsync(Actors.OtherContributor, "P-0002", CancellationToken.None)
        );

    [Fact]
    public async Task Open_FileThatMayBeRead_GivesItsBytes()
    {
        var outcome = await Read.OpenAsync(
            Actors.Anonymous,
            "patrol",
            _open.Id,
            CancellationToken.None
        );

        var file = Assert.IsType<Outcome<AttachmentFile>.Done>(outcome).Value;
        Assert.Equal([1, 2, 3], file.Bytes.ToArray());
    }

    [Fact]
    public async Task Open_FileThatMayNotBeRead_IsNotFound() =>
        Assert.IsType<Outcome<AttachmentFile>.NotFound>(
            await Read.OpenAsync(Actors.Advisor, "patrol", _closed.Id, CancellationToken.None)
        );

    [Fact]
    public async Task Open_FileOfAnotherEntry_IsNotFound() =>
        Assert.IsType<Outcome<AttachmentFile>.NotFound>(
            await Read.OpenAsync(Actors.Editor, "P-0002", _open.Id, CancellationToken.None)
        );

    [Fact]
    public async Task Remove_ByAnEditor_TakesTheFileAway()
    {
        Assert.IsType<Outcome<Attachment>.Done>(await RemoveAsync(Actors.Editor, _open.Id));

        Assert.Equal([_closed], _store.Stored);
    }

    [Fact]
    public async Task Remove_ByAReader_IsForbiddenAndAnUnseenFileIsNotFound()
    {
        Assert.IsType<Outcome<Attachment>.Forbidden>(await RemoveAsync(Actors.Advisor, _open.Id));
        Assert.IsType<Outcome<Attachment>.NotFound>(await RemoveAsync(Actors.Advisor, _closed.Id));
    }

    private Task<Outcome<Attachment>> RemoveAsync(Actor actor, Guid id) =>
        new RemoveAttachment(_practices, _store).ExecuteAsync(
            actor,
            "P-0001",
            id,
            CancellationToken.None
        );

    private async Task<IReadOnlyList<Attachment>> ListAsync(Actor actor) =>
        Assert
            .IsType<Outcome<IReadOnlyList<Attachment>>.Done>(
                await Read.ListAsync(actor, "patrol", CancellationToken.None)
            )
            .Value;
}
