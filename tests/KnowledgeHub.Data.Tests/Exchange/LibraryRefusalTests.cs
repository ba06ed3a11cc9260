using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Testing.Databases;

namespace KnowledgeHub.Data.Tests.Exchange;

public sealed class LibraryRefusalTests
{
    private const string Start = """{"format":"knowledgehub-library","schema":1,"entries":[""";

    [Theory]
    [InlineData("", "empty")]
    [InlineData("{", "cut off")]
    [InlineData("[]", "not a library package")]
    [InlineData("""{"entries":[]}""", "not a library package")]
    [InlineData("""{"format":"other","schema":1,"entries":[]}""", "not a library package")]
    [InlineData("""{"format":"knowledgehub-library","schema":2,"entries":[]}""", "schema 2")]
    [InlineData(
        """{"format":"knowledgehub-library","schema":1e999,"entries":[]}""",
        "schema 1e999"
    )]
    [InlineData(Start, "cut off")]
    [InlineData(Start + "{}", "cut off")]
    [InlineData(Start + "{},]}", "not correct JSON")]
    [InlineData(Start + "7]}", "not an entry")]
    [InlineData(Start + "]}x", "not correct JSON")]
    [InlineData(Start + """],"more":1}""", "not a library package")]
    [InlineData("\u0000\u0001PK", "not correct JSON")]
    public async Task Import_NotAPackage_IsRefusedWithASentence(string file, string reason)
    {
        await using var hub = await LibraryWorkspace.SeededAsync(DatabaseKind.Sqlite);

        var refusal = await Assert.ThrowsAsync<LibraryPackageException>(() =>
            hub.ImportAsync(file)
        );

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"areas\":[", "\"areas\":[\"XYZ\",", "areas", "term-unknown")]
    [InlineData("\"tags\":[", "\"tags\":[null,", "tags", "null")]
    [InlineData("\"tags\":[", "\"tagz\":[", "content.classification.tagz", "unknown")]
    [InlineData("\"slug\":\"w", "\"slug\":\"x", "slug", "fixed")]
    [InlineData("\"id\":\"P-0071\"", "\"id\":\"0071\"", "id", "form")]
    [InlineData("\"id\":\"P-0071\"", "\"id\":\"P-0079\"", "slug", "belongs to P-0071")]
    [InlineData("\"status\":\"published\",", "", "", "missing")]
    [InlineData("\"status\":\"published\"", "\"status\":\"gone\"", "status", "form")]
    [InlineData("\"status\":\"published\"", "\"status\":\"archived\"", "archiving", "amiss")]
    [InlineData("\"title\":{\"en\":\"", "\"title\":{\"en\":\"\\ud800", "en", "form")]
    [InlineData("\"related\":[]", "\"related\":[\"P-4444\"]", "related", "P-4444")]
    [InlineData("\"related\":[]", "\"related\":[],\"related\":[]", "content.related", "repeated")]
    [InlineData(
        "\"originalLanguage\":\"en\"",
        "\"originalLanguage\":\"fr\"",
        "practice",
        "required"
    )]
    public async Task Import_BrokenEntry_NamesEntryAndFieldAndWritesNothing(
        string found,
        string planted,
        string field,
        string reason
    )
    {
        await using var hub = await LibraryWorkspace.SeededAsync(DatabaseKind.Sqlite);
        var package = await hub.ExportAsync();
        var place = package.IndexOf(
            found,
            package.IndexOf("P-0071", StringComparison.Ordinal) - 8,
            StringComparison.Ordinal
        );

        var report = await hub.ImportAsync(
            package[..place] + planted + package[(place + found.Length)..]
        );

        Assert.Contains(
            report.Problems,
            problem =>
                problem.Entry > 0
                && problem.Field == field
                && problem.Message.Contains(reason, StringComparison.Ordinal)
        );
        Assert.Equal(package, await hub.ExportAsync());
    }

    [Theory, EachDatabase]
    public async Task Import_LastEntryBroken_WritesNoneOfTheOthers(DatabaseKind kind)
    {
        await using var source = await LibraryWorkspace.ShippedAsync(kind);
        await using var target = await LibraryWorkspace.WithoutEntriesAsync(kind);
        var package = await source.ExportAsync();
        var last = package.LastIndexOf("\"pillars\":[", StringComparison.Ordinal);

        var report = await target.ImportAsync(package.Insert(last + 11, "\"ZZ\","));

        Assert.Single(report.Problems);
        Assert.Equal(new HistoryCount(0, 0, 0), await target.CountHistoryAsync());
    }

    [Fact]
    public async Task Import_EndlessText_IsRefusedAfterAFewMegabytes()
    {
        await using var hub = await LibraryWorkspace.SeededAsync(DatabaseKind.Sqlite);
        await using var endless = new EndlessText(Start + """{"slug":" """, 1L << 30);

        var refusal = await Assert.ThrowsAsync<LibraryPackageException>(() =>
            hub.LibraryImporter.ImportAsync(
                endless,
                false,
                new Progress<string>(),
                CancellationToken.None
            )
        );

        Assert.Contains("longer than", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(endless.Position, 0, 16 << 20);
    }

    [Fact]
    public async Task Import_StatusOfAnEntryWithAWorkingCopy_IsRefused()
    {
        await using var hub = await LibraryWorkspace.SeededAsync(DatabaseKind.Sqlite);
        var stored = await hub.Practices.FindAsync(new("P-0071"), CancellationToken.None);
        var package = await hub.ExportAsync();
        await hub.SaveAsync(
            stored! with // not null: the shipped entry
            {
                Version = 2,
                Working = new(stored.Content, PracticeStatus.Draft),
            }
        );

        var report = await hub.ImportAsync(
            package.Replace("\"published\"", "\"draft\"", StringComparison.Ordinal)
        );

        Assert.Contains(report.Problems, problem => problem is { Id: "P-0071", Field: "status" });
    }

    [Fact]
    public async Task Import_WithoutVocabularies_SaysWhatToDo()
    {
        await using var hub = await TestHub.CreateAsync(DatabaseKind.Sqlite);

        var refusal = await Assert.ThrowsAsync<LibraryPackageException>(() =>
            hub.ImportAsync(Start + "]}")
        );

        Assert.Contains("seed", refusal.Message, StringComparison.Ordinal);
    }
}
