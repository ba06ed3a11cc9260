using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Reports;
using KnowledgeHub.Data.Tests.Accounts;
using KnowledgeHub.Data.Tests.Assessments;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Reports;

public sealed class EfReportStoreTests
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly byte[] _bytes = [1, 2, 3];

    private static readonly ReportCover _cover = new()
    {
        Country = new("XA"),
        Version = 1,
        Text = LocalizedText.In(Language.Arabic, "نص"),
        Logo = new(AttachmentFormat.Png, new('a', 64), 30, 20),
        UpdatedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
    };

    private static readonly ReportSummary _summary = new()
    {
        Assessment = new("A-0001"),
        Language = Language.French,
        Country = new("XA"),
        Version = 1,
        Text = "Texte",
        Fingerprint = new('b', 64),
        Post = "Directrice",
        ApprovedBy = "approver",
        ApprovedUtc = new(2025, 3, 1, 12, 0, 0, DateTimeKind.Utc),
    };

    [Theory, EachDatabase]
    public async Task Cover_Versions_AreReadBackWithTheirPictures(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var second = _cover with { Version = 2, Logo = null };

        var first = await store.SaveCoverAsync(_cover, _bytes, Actors.Coordinator, _none);
        var found = await store.FindCoverAsync(_cover.Country, _none);
        await store.SaveCoverAsync(second, null, Actors.Coordinator, _none);
        await store.SaveCoverAsync(_cover with { Version = 3 }, _bytes, Actors.Coordinator, _none);

        Assert.Equal((SaveResult.Saved, _cover), (first, found));
        Assert.Equal(_bytes, (await LogoAsync(store, "XA"))?.ToArray());
        Assert.Null(await LogoAsync(store, "XB"));
        Assert.Equal(
            Enumerable.Repeat("report-cover.cover-changed", 3),
            (await hub.AuditAsync()).Select(audit => audit.Action)
        );
        await hub.AssertHistoryIsWholeAsync("ReportCovers");
    }

    [Theory, EachDatabase]
    public async Task Cover_SecondOfTwo_ChangesNothing(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        var store = Store(hub);
        var next = _cover with { Version = 2 };
        await store.SaveCoverAsync(_cover, _bytes, Actors.Coordinator, _none);

        var first = await store.SaveCoverAsync(next, null, Actors.Coordinator, _none);
        var second = await store.SaveCoverAsync(next, null, Actors.Coordinator, _none);

        Assert.Equal((SaveResult.Saved, SaveResult.Stale), (first, second));
    }

    [Theory, EachDatabase]
    public async Task Summary_OfALanguage_IsReadBackWithItsHistory(DatabaseKind kind)
    {
        await using var hub = await TestHub.CreateAsync(kind);
        await hub.PublishFrameworkAsync(SampleFramework.Document);
        await hub.StartAsync(AssessmentBuilder.AnAssessment());
        var store = Store(hub);

        await store.SaveSummaryAsync(_summary, Actors.Approver, _none);
        await store.SaveSummaryAsync(_summary with { Version = 2 }, Actors.Approver, _none);

        var found = await store.FindSummaryAsync(_summary.Assessment, Language.French, _none);
        Assert.Equal(_summary with { Version = 2 }, found);
        Assert.Null(await store.FindSummaryAsync(_summary.Assessment, Language.English, _none));
        await hub.AssertHistoryIsWholeAsync("ReportSummaries");
        Assert.Equal(
            ["A-0001/fr", "A-0001/fr"],
            (await hub.AuditAsync())
                .Where(audit => audit.Action == "report-summary.summary-approved")
                .Select(audit => audit.AggregateId)
        );
    }

    private static EfReportStore Store(TestHub hub) => new(hub.Access(), hub.Writer);

    private static Task<ReadOnlyMemory<byte>?> LogoAsync(EfReportStore store, string country) =>
        store.ReadLogoAsync(new(country), new('a', 64), _none);
}
