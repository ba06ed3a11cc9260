using System.IO.Compression;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What an attribution rule hides stands in no file and no catalogue, whoever fetches it (P2).</summary>
[Collection(PortalCollection.Name)]
public sealed class ExportSecrecyTests(SeededPortal portal)
{
    private const string Part = "contribution-of-the-silent-one";
    private const string Work = "memoirs-of-the-silent-one";
    private static readonly Actor _editor = new("editor-1", "Editor", [Role.Editor]);

    // Session, country, body, part of a document and title of another work, by code or by name.
    private static readonly string[] _hidden =
    [
        "ibmc-2023-panel-3",
        "Panel 3",
        "Vanuatu",
        "de-federal-police",
        "Federal Police",
        Part,
        Work,
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    public async Task Files_OfAHiddenSource_AreSilent(Role? reader)
    {
        var practice = await PublishAsync();
        var client = portal.Visitor();
        if (reader is { } role)
        {
            (await client.SignInAsync(role)).Dispose();
        }

        foreach (var extension in (string[])["docx", "xlsx", "csv", "json", "bib", "ris", "txt"])
        {
            foreach (var path in Paths(practice, extension))
            {
                AssertSilent(await PartsAsync(client, path), path);
            }
        }
    }

    [Fact]
    public async Task Catalogues_OfAHiddenSource_AreSilent()
    {
        var practice = await PublishAsync();
        var client = portal.Visitor();
        var record = await client.TextAsync(
            $"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{practice.Id}"
        );
        var page = await client.TextAsync($"/practices/{practice.Slug}");
        var map = await client.TextAsync("/sitemap.xml");

        Assert.Contains(practice.Content.OriginalTitle, record, StringComparison.Ordinal);
        Assert.Contains(practice.Slug, map, StringComparison.Ordinal);
        AssertSilent([record, map, DataOf(page)], practice.Slug);
    }

    [Fact]
    public async Task Catalogues_OfADraft_DoNotKnowIt()
    {
        var draft = Value(await Write.DraftAsync(_editor, Content(), CancellationToken.None));
        var client = portal.Visitor();

        var record = await client.TextAsync(
            $"/oai?verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:{draft.Id}"
        );
        using var file = await client.GetAsync($"/practices/{draft.Id}/export.json");

        Assert.Contains("idDoesNotExist", record, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, file.StatusCode);
        Assert.DoesNotContain(draft.Slug, await client.TextAsync("/sitemap.xml"));
    }

    private WritePractice Write => portal.Services.GetRequiredService<WritePractice>();

    private static string[] Paths(Practice practice, string extension) =>
        [
            $"/practices/{practice.Slug}/export.{extension}",
            $"/api/v1/practices/{practice.Id}/export.{extension}",
            $"/practices/export.{extension}?ids={practice.Id}",
        ];

    private static string DataOf(string page) =>
        page.Split("application/ld+json")[1].Split("</script>")[0];

    private static void AssertSilent(IReadOnlyList<string> texts, string where) =>
        Assert.All(
            texts.SelectMany(text => _hidden.Select(word => (text, word))),
            pair =>
                Assert.False(
                    pair.text.Contains(pair.word, StringComparison.OrdinalIgnoreCase),
                    $"{where} says {pair.word}"
                )
        );

    /// <summary>The text of a file, or of each part of it where it is a package.</summary>
    private static async Task<List<string>> PartsAsync(HttpClient client, string path)
    {
        var bytes = await client.GetByteArrayAsync(path);
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return [System.Text.Encoding.UTF8.GetString(bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        var parts = new List<string>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts.Add(await reader.ReadToEndAsync());
        }

        return parts;
    }

    private async Task<Practice> PublishAsync()
    {
        var draft = Value(await Write.DraftAsync(_editor, Content(), CancellationToken.None));
        var published = Value(
            await Write.PublishAsync(_editor, draft.Id, 1, CancellationToken.None)
        );
        await portal.WaitUntilIndexedAsync(draft.Id, Audience.Public);
        return published;
    }

    private static PracticeContent Content()
    {
        var text = LocalizedText.In(Language.English, "Entry of a speaker who stays unknown");
        return new()
        {
            Title = text,
            Claim = text,
            Form = EntryForm.Snapshot,
            Body = new() { Challenge = text, Practice = text },
            Classification = new()
            {
                Areas = ["LEG"],
                Pillars = ["A"],
                Countries = ["VU"],
                Organisations = ["de-federal-police"],
            },
            Provenance = new()
            {
                Sources = [new("ibmc-2023-summary", "ibmc-2023-panel-3", Part)],
                References = [new(Work, "Federal Police")],
                Attribution = AttributionRule.ChathamHouse,
            },
        };
    }

    private static Practice Value(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
