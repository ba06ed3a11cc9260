using KnowledgeHub.Core;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Data.Tests.Evidence;

public sealed class EfEvidenceStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly EvidenceItem _item = SampleEvidence.Item();
    private static readonly EvidenceLink _link = SampleEvidence.Link(AnAssessment(), _item);

    [Theory, EachDatabase]
    public async Task SaveItemAsync_WholeItem_IsReadBackUnchanged(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var saved = WithFile(_item.Until(new(2027, 2, 28)));

        await hub.SaveAsync(saved);

        Assert.Equal(saved, await hub.Evidence().FindAsync(saved.Country, saved.Id, _none));
        Assert.Null(await hub.Evidence().FindAsync(new("XB"), saved.Id, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveItemAsync_StaleVersion_KeepsTheFirst(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.SaveAsync(_item with { Version = 2, IsArchived = true });

        var result = await hub.TrySaveAsync(_item with { Version = 2 });

        var read = await hub.Evidence().FindAsync(_item.Country, _item.Id, _none);
        Assert.Equal((SaveResult.Stale, true), (result, read?.IsArchived));
    }

    [Theory, EachDatabase]
    public async Task SaveItemAsync_ReplacedFile_LeavesTheOlderReadable(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var (first, second) = (WithFile(_item), WithFile(_item with { Version = 2 }));
        await hub.SaveAsync(first, [1]);
        await hub.SaveAsync(second, [2]);

        var history = await hub.Evidence().ReadHistoryAsync(_item.Id, _none);

        Assert.Equal([second, first], history.Select(version => version.Item));
        Assert.Equal([1], await hub.BytesAsync(first));
        Assert.Equal([2], await hub.BytesAsync(second));
    }

    [Theory, EachDatabase]
    public async Task ReadFileAsync_UnderAnotherCountry_FindsNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var saved = WithFile(_item);
        await hub.SaveAsync(saved, [1]);

        Assert.Null(await hub.BytesAsync(saved with { Country = new("XB") }));
    }

    [Theory, EachDatabase]
    public async Task SaveItemAsync_NoRoomBesideOtherFiles_IsClosed(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(WithFile(_item), [1, 2, 3]);
        var before = await hub.CountHistoryAsync();

        var result = await hub.TrySaveAsync(
            WithFile(SampleEvidence.Item(id: "EV-0002")),
            [1, 2, 3],
            room: 5
        );

        Assert.Equal(SaveResult.Closed, result);
        Assert.Equal(before, await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task SaveLinkAsync_WholeLink_IsReadBackWithItsItem(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);

        await hub.LinkAsync(_link with { Note = "الفصل 3" });

        var linked = Assert.Single(await hub.Evidence().ReadLinksAsync([_link.Assessment], _none));
        Assert.Equal((_link with { Note = "الفصل 3" }, _item), (linked.Link, linked.Item));
        Assert.Equal(linked.Link, await hub.Evidence().FindLinkAsync(_link.Key, _none));
        await hub.AssertHistoryIsWholeAsync("EvidenceItems");
        await hub.AssertHistoryIsWholeAsync("EvidenceLinks");
    }

    [Theory, EachDatabase]
    public async Task ReadLinksAsync_SeveralAssessments_AreThoseAndNoOther(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.LinkAsync(_link);

        var both = await hub.Evidence().ReadLinksAsync([new("A-9999"), _link.Assessment], _none);
        var other = await hub.Evidence().ReadLinksAsync([new("A-9999")], _none);

        Assert.Equal([_link.Key], both.Select(linked => linked.Link.Key));
        Assert.Empty(other);
    }

    [Theory, EachDatabase]
    public async Task SaveLinkAsync_TakenBack_IsInNoListAnyMore(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.LinkAsync(_link);

        await hub.LinkAsync(_link with { Version = 2, IsRemoved = true });

        Assert.Empty(await hub.Evidence().ReadLinksAsync([_link.Assessment], _none));
        Assert.Empty(await hub.Evidence().ReadUsesAsync(_item.Country, _item.Id, _none));
        Assert.Equal(2, (await hub.Evidence().FindLinkAsync(_link.Key, _none))?.Version);
    }

    [Theory, EachDatabase]
    public async Task ListAsync_OneCountry_GivesItsItemsByTitleWithTheirUses(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.SaveAsync(SampleEvidence.Item(EvidenceType.Audit, "EV-0002"));
        await hub.SaveAsync(SampleEvidence.Item(id: "EV-0003", country: "XB"));
        await hub.LinkAsync(_link);

        var listed = await hub.Evidence().ListAsync(_item.Country, _none);

        Assert.Equal(
            [("EV-0002", 0), ("EV-0001", 1)],
            listed.Select(line => (line.Item.Id.Value, line.Uses))
        );
    }

    [Theory, EachDatabase]
    public async Task ReadUsesAsync_LinkedItem_NamesTheCycle(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.LinkAsync(_link);

        var uses = await hub.Evidence().ReadUsesAsync(_item.Country, _item.Id, _none);

        Assert.Equal([(_link, "2025")], uses.Select(use => (use.Link, use.Assessment.Name)));
    }

    [Theory, EachDatabase]
    public async Task SaveLinkAsync_ClosedAssessment_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        await hub.SaveAsync(_item);
        await hub.ReviseAsync(AnAssessment().WithVersion(2).Closed());

        var result = await hub.TryLinkAsync(_link);

        Assert.Equal(SaveResult.Closed, result);
        Assert.Null(await hub.Evidence().FindLinkAsync(_link.Key, _none));
    }

    [Theory, EachDatabase]
    public async Task SaveLinkAsync_ItemOfAnotherCountry_IsRefusedByTheDatabase(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var foreign = SampleEvidence.Item(id: "EV-0003", country: "XB");
        await hub.SaveAsync(foreign);

        await Assert.ThrowsAsync<DbUpdateException>(() =>
            hub.TryLinkAsync(_link with { Item = foreign.Id })
        );
        await Assert.ThrowsAsync<DbUpdateException>(() =>
            hub.TryLinkAsync(_link with { Item = foreign.Id, Country = foreign.Country })
        );
    }

    [Theory, EachDatabase]
    public async Task Saves_EachOfThem_LeaveOneRowOfEachHistoryWithTheCountry(DatabaseKind kind)
    {
        await using var hub = await CreateAsync(kind);
        var before = await hub.CountHistoryAsync();

        await hub.SaveAsync(_item);
        await hub.LinkAsync(_link);

        await using var context = await hub.Contexts.CreateDbContextAsync();
        var last = await context
            .AuditEvents.OrderByDescending(audit => audit.Id)
            .Take(2)
            .ToListAsync();
        Assert.Equal(
            new(before.Revisions + 2, before.AuditEvents + 2, before.FeedEntries + 2),
            await hub.CountHistoryAsync()
        );
        Assert.Equal(
            [("evidence-link.linked", "XA"), ("evidence-item.added", "XA")],
            last.Select(audit => (audit.Action, audit.Country?.Value))
        );
    }

    private static EvidenceItem WithFile(EvidenceItem item) =>
        item with
        {
            Content = item.Content with { Holding = EvidenceHolding.File },
            File = SampleEvidence.File(),
        };

    private static async Task<TestHub> CreateAsync(DatabaseKind kind)
    {
        var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AnAssessment());
        return hub;
    }
}
