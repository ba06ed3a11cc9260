using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Attachments;
using KnowledgeHub.Data.History;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Tests.Attachments;

public sealed class EfAttachmentStoreTests
{
    private static readonly PracticeId _entry = new("P-0001");
    private static readonly AttachmentLimits _roomy = new(1_000_000);
    private static readonly AttachmentContent _content = new(
        new byte[] { 7, 8, 9 },
        "patrol words"
    );
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task AddAsync_File_IsReadBackUnchangedWithItsBytes(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var file = SampleAttachments.Of(_entry, AttachmentSensitivity.SignedIn) with
        {
            Language = Core.Taxonomy.Language.Arabic,
            KeepsMetadata = true,
        };

        Assert.Equal(SaveResult.Saved, await AddAsync(hub, file));

        Assert.Equal([file], await hub.Attachments.ListAsync(_entry, _none));
        Assert.Equal(file, await hub.Attachments.FindAsync(file.Id, _none));
        Assert.Equal([7, 8, 9], (await hub.Attachments.ReadBytesAsync(file.Id, _none))?.ToArray());
        await hub.AssertHistoryIsWholeAsync("Attachments");
    }

    [Theory, EachDatabase]
    public async Task AddAsync_File_LeavesHistoryAndAFeedEntryThatNamesTheEntry(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var before = await hub.Feed.LastSequenceAsync(_none);

        await AddAsync(hub, SampleAttachments.Of(_entry));

        var entry = Assert.Single(await hub.Feed.ReadAfterAsync(before, 10, _none));
        Assert.Equal(AggregateKind.Attachment, entry.Kind);
        Assert.Equal(_entry, AttachmentKey.PracticeOf(entry.AggregateId));
        Assert.Equal(new HistoryCount(2, 2, 2), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task AddAsync_SameContentTwice_IsTaken(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var file = SampleAttachments.Of(_entry);
        await AddAsync(hub, file);

        Assert.Equal(SaveResult.Taken, await AddAsync(hub, file with { Id = Guid.NewGuid() }));
        Assert.Equal(
            new AttachmentUsage(1, 3),
            await hub.Attachments.ReadUsageAsync(_entry, _none)
        );
    }

    [Theory, EachDatabase]
    public async Task AddAsync_NoRoom_IsClosedAndLeavesNothing(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);

        var result = await AddAsync(hub, SampleAttachments.Of(_entry), new(2));

        Assert.Equal(SaveResult.Closed, result);
        Assert.Equal(new HistoryCount(1, 1, 1), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task AddAsync_ManyAtOnce_NeverExceedsTheRoom(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);

        var results = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => AddAsync(hub, SampleAttachments.Of(_entry), new(9)))
        );

        Assert.Equal(3, results.Count(result => result is SaveResult.Saved));
        Assert.Equal(
            new AttachmentUsage(3, 9),
            await hub.Attachments.ReadUsageAsync(_entry, _none)
        );
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_File_TakesItsContentAlongAndKeepsItsHistory(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var file = SampleAttachments.Of(_entry);
        await AddAsync(hub, file);

        Assert.Equal(SaveResult.Saved, await RemoveAsync(hub, file));

        await using var context = await hub.Contexts.CreateDbContextAsync();
        Assert.Equal(0, await context.AttachmentContents.CountAsync());
        Assert.Null(await hub.Attachments.FindAsync(file.Id, _none));
        Assert.Null(await hub.Attachments.ReadBytesAsync(file.Id, _none));
        Assert.Equal(new HistoryCount(3, 3, 3), await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task RemoveAsync_FileThatIsGone_IsStale(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var file = SampleAttachments.Of(_entry);
        await AddAsync(hub, file);
        await RemoveAsync(hub, file);

        Assert.Equal(SaveResult.Stale, await RemoveAsync(hub, file));
    }

    [Theory, EachDatabase]
    public async Task ReadTextsAsync_Files_GivesTheWordsOfTheWantedEntries(DatabaseKind kind)
    {
        await using var hub = await HubAsync(kind);
        var file = SampleAttachments.Of(_entry);
        await AddAsync(hub, file);
        var expected = new AttachmentText(_entry, file.Sensitivity, file.Language, "patrol words");

        Assert.Equal([expected], await hub.Attachments.ReadTextsAsync(null, _none));
        Assert.Equal([expected], await hub.Attachments.ReadTextsAsync([_entry], _none));
        Assert.Empty(await hub.Attachments.ReadTextsAsync([new("P-0002")], _none));
    }

    private static async Task<TestHub> HubAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft(_entry.Value));
        return hub;
    }

    private static Task<SaveResult> AddAsync(
        TestHub hub,
        Attachment file,
        AttachmentLimits? limits = null
    ) => hub.Attachments.AddAsync(file, _content, limits ?? _roomy, Actor.System, _none);

    private static Task<SaveResult> RemoveAsync(TestHub hub, Attachment file) =>
        hub.Attachments.RemoveAsync(file, Actor.System, _none);
}
