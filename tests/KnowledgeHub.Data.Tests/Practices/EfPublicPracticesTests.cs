using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Practices;

public sealed class EfPublicPracticesTests
{
    private static readonly DateTime _day = new(2026, 5, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory, EachDatabase]
    public async Task ListAsync_EveryStatus_GivesPublishedAndArchivedOnesBySave(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(
            Saved("P-0001", PracticeStatus.Archived, _day.AddDays(2)),
            Saved("P-0002", PracticeStatus.Published, _day),
            Saved("P-0003", PracticeStatus.Draft, _day),
            Saved("P-0004", PracticeStatus.InReview, _day)
        );

        var listed = await hub.PublicPractices.ListAsync(null, null, CancellationToken.None);

        PublicPractice[] expected =
        [
            new(new("P-0002"), "p-0002", IsArchived: false, _day),
            new(new("P-0001"), "p-0001", IsArchived: true, _day.AddDays(2)),
        ];
        Assert.Equal(expected, listed);
    }

    [Theory, EachDatabase]
    public async Task ListAsync_Range_HoldsItsFirstMomentAndNotTheOneBehindIt(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(
            Saved("P-0001", PracticeStatus.Published, _day.AddTicks(-10)),
            Saved("P-0002", PracticeStatus.Published, _day),
            Saved("P-0003", PracticeStatus.Published, _day.AddDays(1))
        );

        var listed = await hub.PublicPractices.ListAsync(
            _day,
            _day.AddDays(1),
            CancellationToken.None
        );

        Assert.Equal(["P-0002"], listed.Select(entry => entry.Id.Value));
    }

    private static Practice Saved(string id, PracticeStatus status, DateTime utc) =>
        SamplePractices.Draft(id) with
        {
            Status = status,
            UpdatedUtc = utc,
        };
}
