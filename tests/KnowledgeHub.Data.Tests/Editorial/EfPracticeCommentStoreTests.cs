using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Editorial;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Editorial;

public sealed class EfPracticeCommentStoreTests
{
    private static readonly PracticeId _entry = new("P-0001");
    private static readonly DateTime _time = new(2026, 4, 1, 8, 30, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task AddAsync_Comments_AreReadBackInTheirOrderWithTheAuthor(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var first = Comment("ana", _time) with { Section = "results" };

        await store.AddAsync(Comment("nobody", _time.AddHours(1)), default);
        await store.AddAsync(first, default);

        var read = await store.ListAsync(_entry, default);
        Assert.Equal(first, read[0].Comment);
        Assert.Equal([true, false], read.Select(comment => comment.Author is not null));
    }

    [Theory, EachDatabase]
    public async Task ResolveAsync_Twice_KeepsTheFirstTimeAndIsAuditedOnce(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var comment = Comment("ana", _time);
        await store.AddAsync(comment, default);
        var before = await hub.CountHistoryAsync();

        await store.ResolveAsync(_entry, comment.Id, "ben", _time.AddHours(1), default);
        await store.ResolveAsync(_entry, comment.Id, "ana", _time.AddHours(2), default);

        var read = Assert.Single(await store.ListAsync(_entry, default)).Comment;
        Assert.Equal(("ben", _time.AddHours(1)), (read.ResolvedBy, read.ResolvedUtc));
        Assert.Equal(before.AuditEvents + 1, (await hub.CountHistoryAsync()).AuditEvents);
    }

    [Theory, EachDatabase]
    public async Task ResolveAsync_CommentOfAnotherEntry_IsNotFound(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = await StoreAsync(hub);
        var comment = Comment("ana", _time);
        await store.AddAsync(comment, default);

        Assert.False(await store.ResolveAsync(new("P-0002"), comment.Id, "ben", _time, default));
    }

    private static PracticeComment Comment(string author, DateTime utc) =>
        new()
        {
            Id = Guid.NewGuid(),
            Practice = _entry,
            Text = "Which source? ما المصدر؟",
            AuthorId = author,
            AtUtc = utc,
        };

    private static async Task<EfPracticeCommentStore> StoreAsync(TestHub hub)
    {
        await hub.AddUsersAsync("ana", "ben");
        await hub.SaveAsync(SamplePractices.Draft("P-0001"), SamplePractices.Draft("P-0002"));
        return new(hub.Access());
    }
}
