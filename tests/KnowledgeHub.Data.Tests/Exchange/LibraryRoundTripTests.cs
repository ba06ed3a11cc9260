using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Exchange;

public sealed class LibraryRoundTripTests
{
    private static readonly CancellationToken _none = CancellationToken.None;

    [Theory, EachDatabase]
    public async Task Export_AfterImportIntoAnEmptyLibrary_GivesTheSameBytes(DatabaseKind kind)
    {
        await using var source = await LibraryWorkspace.ShippedAsync(kind);
        await source.SaveAsync(Everything());
        await using var target = await LibraryWorkspace.WithoutEntriesAsync(kind);
        var package = await source.ExportAsync();

        var report = await target.ImportAsync(package);

        Assert.Empty(report.Problems);
        Assert.Equal(package.Count(letter => letter == '\n') - 2, report.Created);
        Assert.Equal(package, await target.ExportAsync());
    }

    [Fact]
    public async Task Export_FromOneProductToTheOther_GivesTheSameBytes()
    {
        await using var source = await LibraryWorkspace.ShippedAsync(DatabaseKind.Sqlite);
        await source.SaveAsync(Everything());
        await using var target = await LibraryWorkspace.WithoutEntriesAsync(
            DatabaseKind.PostgreSql
        );
        var package = await source.ExportAsync();

        await target.ImportAsync(package);

        Assert.Equal(package, await target.ExportAsync());
    }

    [Theory, EachDatabase]
    public async Task Import_SameLibraryAgain_WritesNothing(DatabaseKind kind)
    {
        await using var hub = await LibraryWorkspace.SeededAsync(kind);
        var history = await hub.CountHistoryAsync();

        var report = await hub.ImportAsync(await hub.ExportAsync());

        Assert.Equal((0, 0, 2), (report.Created, report.Updated, report.Unchanged));
        Assert.Equal(history, await hub.CountHistoryAsync());
    }

    [Theory, EachDatabase]
    public async Task Import_ChangedEntry_MakesItsNextVersionWithHistory(DatabaseKind kind)
    {
        await using var hub = await LibraryWorkspace.SeededAsync(kind);
        var history = await hub.CountHistoryAsync();
        var package = await hub.ExportAsync();

        var report = await hub.ImportAsync(
            package.Replace("\"tags\":[", "\"tags\":[\"planted\",", StringComparison.Ordinal)
        );

        var stored = await hub.Practices.FindAsync(new("P-0071"), _none);
        var after = await hub.CountHistoryAsync();
        Assert.Equal((0, 2), (report.Created, report.Updated));
        Assert.Equal((2, "planted"), (stored?.Version, stored?.Content.Classification.Tags[0]));
        Assert.Equal(
            (2, 2, 2),
            (
                after.Revisions - history.Revisions,
                after.AuditEvents - history.AuditEvents,
                after.FeedEntries - history.FeedEntries
            )
        );
    }

    [Theory, EachDatabase]
    public async Task Import_DryRun_SaysWhatWouldChangeAndWritesNothing(DatabaseKind kind)
    {
        await using var hub = await LibraryWorkspace.SeededAsync(kind);
        var package = await hub.ExportAsync();
        var changed = package.Replace("\"tags\":[", "\"tags\":[\"x\",", StringComparison.Ordinal);

        var report = await hub.ImportAsync(changed, isDryRun: true);

        Assert.Equal(2, report.Updated);
        Assert.Equal(package, await hub.ExportAsync());
    }

    // Every field and script; a draft, so that no rule of publication is in the way.
    private static Practice Everything()
    {
        var whole = SamplePractices.Whole();
        return whole with
        {
            Id = new("P-9999"),
            Slug = "everything",
            Status = PracticeStatus.InReview,
            PublishedUtc = new DateTime(638_000_000_001_234_567, DateTimeKind.Utc),
            Working = null,
            Archiving = null,
            Content = whole.Content with
            {
                Summary = LocalizedText.In(
                    Language.French,
                    "« É » \U0001F30D <b>&amp;\u2028\t\r\n-"
                ),
                Related = [new("P-0071")],
            },
        };
    }
}
