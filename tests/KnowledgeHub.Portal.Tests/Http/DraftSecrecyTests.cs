using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>A draft with a word of its own in every field is nowhere to be seen by a visitor (A7).</summary>
[Collection(PortalCollection.Name)]
public sealed class DraftSecrecyTests(SeededPortal portal)
{
    private const string Canary = "zyxwcanary";
    private static readonly Actor _author = new("author-1", "Author", [Role.Contributor]);

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData("/practices?q=zyxwcanary")]
    [InlineData("/practices?sort=newest&pageSize=100")]
    [InlineData("/api/v1/practices?pageSize=100&sort=newest")]
    [InlineData("/api/v1/practices?q=zyxwcanary")]
    [InlineData("/api/v1/practices/suggest?q=zyxw")]
    [InlineData("/api/v1/practices/P-0081/similar")]
    [InlineData("/feeds/practices.atom")]
    [InlineData("/practices/export.csv?sort=newest")]
    [InlineData("/practices/export.ris?sort=newest")]
    [InlineData("/practices/export.json?sort=newest")]
    [InlineData("/practices/export.bib?sort=newest")]
    [InlineData("/practices/export.txt?sort=newest")]
    [InlineData("/oai?verb=ListRecords&metadataPrefix=oai_dc")]
    [InlineData("/sitemap.xml")]
    [InlineData("/api/v1/practices/export.csv?q=zyxwcanary")]
    [InlineData("/")]
    [InlineData("/countries")]
    [InlineData("/areas")]
    public async Task Surface_ReadByAVisitor_ShowsNothingOfADraft(string path)
    {
        var draft = await DraftAsync();

        var text = await _visitor.TextAsync(path);

        var shown = text.Replace($"q={Canary}", "", StringComparison.Ordinal)
            .Replace($"\"{Canary}\"", "", StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Id.Value, text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{Canary} title", shown, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Facets_OfAVisitor_DoNotCountADraft()
    {
        var before = await _visitor.JsonAsync("/api/v1/practices");
        await DraftAsync();

        var after = await _visitor.JsonAsync("/api/v1/practices");

        Assert.Equal(
            before.GetProperty("facets").GetRawText(),
            after.GetProperty("facets").GetRawText()
        );
        Assert.Equal(before.GetProperty("total").GetInt32(), after.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Address_OfADraft_ReadsLikeOneThatDoesNotExist()
    {
        var draft = await DraftAsync();

        foreach (var key in (string[])[draft.Id.Value, draft.Slug])
        {
            using var page = await _visitor.GetAsync($"/practices/{key}");
            using var api = await _visitor.GetAsync($"/api/v1/practices/{key}");
            Assert.Equal(
                (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
                (page.StatusCode, api.StatusCode)
            );
        }
    }

    [Fact]
    public async Task Search_ByTheOwner_FindsTheDraft()
    {
        var draft = await DraftAsync();
        var search = portal.Services.GetRequiredService<SearchPractices>();

        var found = await search.ExecuteAsync(
            _author,
            new() { Text = Canary },
            CancellationToken.None
        );

        Assert.Contains(found.Results, result => result.Practice.Id == draft.Id);
    }

    private async Task<Practice> DraftAsync()
    {
        var text = LocalizedText.In(Language.English, $"{Canary} title");
        var content = new PracticeContent
        {
            Title = text,
            Claim = text,
            Form = EntryForm.Snapshot,
            Body = new() { Challenge = text, Practice = text },
            Classification = new()
            {
                Areas = ["LEG"],
                Pillars = ["A"],
                Countries = ["NL"],
                Tags = [Canary],
            },
        };
        var write = portal.Services.GetRequiredService<WritePractice>();
        var outcome = await write.DraftAsync(_author, content, CancellationToken.None);
        var draft = Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
        await portal.WaitUntilIndexedAsync(draft.Id);
        return draft;
    }
}
