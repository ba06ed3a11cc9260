using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Exchange;

public sealed class EfPracticeImportStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task Save_ManyEntries_WritesEachWithItsHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        Practice[] next =
        [
            .. Enumerable.Range(1_000, 450).Select(n => SamplePractices.Draft($"P-{n}")),
        ];

        var result = await Store(hub).SaveAsync(next, Actor.System, _none);

        Assert.Equal(SaveResult.Saved, result);
        Assert.Equal(new HistoryCount(450, 450, 450), await hub.CountHistoryAsync());
        Assert.Equal(2, (await Store(hub).FindAsync([new("P-1001")], ["p-1449"], _none)).Count);
    }

    [Theory, EachDatabase]
    public async Task Save_OneStaleOrTakenAmongMany_WritesNone(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.SaveAsync(SamplePractices.Draft("P-0071"));
        Practice[] fresh =
        [
            .. Enumerable.Range(1_000, 250).Select(n => SamplePractices.Draft($"P-{n}")),
        ];
        var stale = SamplePractices.Draft("P-0071") with { Version = 3 };

        var late = await Store(hub).SaveAsync([.. fresh, stale], Actor.System, _none);
        var taken = await Store(hub)
            .SaveAsync([.. fresh, SamplePractices.Draft("P-0099", "p-0071")], Actor.System, _none);

        Assert.Equal((SaveResult.Stale, SaveResult.Taken), (late, taken));
        Assert.Equal(new HistoryCount(1, 1, 1), await hub.CountHistoryAsync());
    }

    private static EfPracticeImportStore Store(TestHub hub) =>
        new(new(hub.Contexts, hub.Engine), hub.Writer);
}
