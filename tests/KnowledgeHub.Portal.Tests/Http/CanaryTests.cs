using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// Words that attribution rules hide are said by no surface of the portal, to no reader who does not edit (P2). The surfaces
/// come from the portal's own table of addresses: a new one is visited, or the tests say that they cannot.
/// </summary>
[Collection(PortalCollection.Name)]
public sealed class CanaryTests(SeededPortal portal)
{
    private const string Oai = "/oai?metadataPrefix=oai_dc&verb=";

    // Beside the hidden word stands the one that is searched for: pages repeat it, but must not lead to its neighbour.
    private static readonly string[] _searches =
    [
        "q=quillfeather",
        "q=quillfeathr",
        "q=quill*",
        "q=body:quillfeather",
        "q=tag:quillfeather",
        "q=canary+entry",
        "sort=newest&pageSize=100",
    ];

    private static readonly string[] _hiddenFilters =
    [
        $"country={CanaryEntries.Country}",
        $"session={CanaryEntries.Session}&organisation={CanaryEntries.Organisation}&sort=newest&pageSize=100",
        "q=quillfeather",
        "q=vanuatu",
    ];

    /// <summary>
    /// What gives a reader nothing: pages of whoever edits or assesses, addresses that only lead elsewhere or say no, and
    /// those that need more than a bare address (the comparison of versions, which <see cref="Forms"/> visits).
    /// </summary>
    private static readonly string[] _closed =
    [
        "/account/choose/{Secret}",
        "/account/continue",
        "/account/denied",
        "/account/email/{Secret}",
        "/account/searches/{Id:guid}",
        "/account/sso",
        "/account/sso/enter",
        "/account/tokens/{Id:guid}/revoke",
        "/administration/accounts",
        "/administration/accounts/new",
        "/administration/accounts/{Id}",
        "/administration/audit",
        "/administration/audit/chain.jsonl",
        "/administration/audit/events.csv",
        "/administration/outbox",
        "/api/v1/assessments/",
        "/api/v1/assessments/{id}",
        "/api/v1/assessments/{id}/answers/{indicator}/history",
        "/api/v1/assessments/{id}/evidence",
        "/api/v1/assessments/{id}/results",
        "/api/v1/comparisons/",
        "/api/v1/comparisons/over-time/{country}",
        "/api/v1/comparisons/overview",
        "/api/v1/public/countries/{code}",
        "/assessments/new",
        "/assessments/package",
        "/assessments/{Id}",
        "/assessments/{Id}/answer",
        "/assessments/{Id}/answer/{Indicator}",
        "/assessments/{Id}/as/{Agency}",
        "/assessments/{Id}/as/{Agency}/{Indicator}",
        "/assessments/{Id}/carried",
        "/assessments/{Id}/checks",
        "/assessments/{Id}/consent",
        "/assessments/{Id}/discussion",
        "/assessments/{Id}/discussion/{Indicator}",
        "/assessments/{Id}/levels",
        "/assessments/{Id}/next",
        "/assessments/{Id}/package",
        "/assessments/{Id}/report",
        "/assessments/{Id}/report/summary",
        "/assessments/{Id}/reports",
        "/assessments/{Id}/reports/{Job:guid}",
        "/assessments/{Id}/result",
        "/assessments/{Id}/result/gaps",
        "/assessments/{Id}/result/progress",
        "/assessments/{Id}/result/target",
        "/assessments/{Id}/result/values",
        "/assessments/{Id}/result/what-if",
        "/assessments/{Id}/settings",
        "/assessments/{Id}/signature",
        "/assessments/{Id}/stage",
        "/assessments/{Id}/team",
        "/assessments/{Id}/workbook",
        "/assessments/{Id}/workbook/upload",
        "/assessments/{Id}/workshop",
        "/assessments/{Id}/workshop/{Indicator}",
        "/assessments/{id}/report.docx",
        "/assessments/{id}/report.pdf",
        "/assessments/{id}/report.xlsx",
        "/assessments/{id}/report/figures/{figure}.png",
        "/assessments/{id}/report/figures/{figure}.svg",
        "/assessments/{id}/report/logo",
        "/assessments/{id}/reports/{job:guid}/file",
        "/assessments/{id}/workbook.xlsx",
        "/building-blocks/new",
        "/building-blocks/{Key}/edit",
        "/building-blocks/{Key}/history",
        "/collections/new",
        "/collections/{Key}/edit",
        "/collections/{Key}/history",
        "/compare/saved/{Id:guid}",
        "/compare/slides/{Id:guid}",
        "/countries/{Code}/evidence",
        "/countries/{Code}/evidence/new",
        "/countries/{Code}/evidence/{Id}",
        "/countries/{Code}/evidence/{Id}/edit",
        "/countries/{Code}/profile",
        "/countries/{Code}/report-cover",
        "/countries/{code}/evidence/{id}/files/{file:guid}/{name}",
        "/countries/{code}/report-cover/logo",
        "/editing/bulk",
        "/editing/bulk/runs",
        "/editing/bulk/runs/{Id:guid}",
        "/editing/curations",
        "/editing/curations/new",
        "/editing/curations/{Id}",
        "/editing/import",
        "/editing/import/check",
        "/editing/import/template.csv",
        "/editing/import/template.xlsx",
        "/editing/queries",
        "/editing/queries/task",
        "/editing/queue",
        "/editing/reuse",
        "/editing/reuse/{Id:guid}",
        "/embed/countries/{code}",
        "/error",
        "/exports/selection",
        "/framework/drafts",
        "/framework/drafts/{Number}",
        "/framework/drafts/{Number}/changes",
        "/framework/drafts/{Number}/history",
        "/framework/drafts/{Number}/import",
        "/framework/drafts/{Number}/{Indicator}",
        "/framework/drafts/{number}/workbook.xlsx",
        "/join/{Secret}",
        "/metrics",
        "/not-found",
        "/operation",
        "/portfolio",
        "/practices/drafts",
        "/practices/new",
        "/practices/{Id}/edit",
        "/practices/{Key}/compare",
        "/practices/{Key}/delete",
        "/practices/{Key}/files",
        "/practices/{Key}/files/{Id:guid}/remove",
        "/practices/{Key}/reuse/{Id:guid}",
        "/practices/{Key}/review",
        "/practices/{Key}/translate",
        "/practices/{Key}/translate/{Code}",
        "/practices/{key}/files/{id:guid}/{name}",
        "/preferences/language/{code}",
        "/preferences/theme/{name}",
        "/thesaurus/import",
        "/thesaurus/new",
        "/thesaurus/{Id}/edit",
        "/thesaurus/{Id}/history",
        "/thesaurus/{Id}/remove",
        "/unavailable",
        "/{**path:file}",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Respondent)]
    public async Task EverySurface_OfHiddenSources_IsSilent(Role? reader)
    {
        var client = await ReaderAsync(reader);

        foreach (var address in Addresses(await PlantedAsync()))
        {
            using var answer = await client.GetAsync(address);
            foreach (var part in await PublicSurface.PartsAsync(answer))
            {
                AssertSilent(part, CanaryEntries.Canary, address);
            }
        }
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Respondent)]
    public async Task Search_ForWhatIsHidden_DoesNotLeadToTheEntry(Role? reader)
    {
        var hidden = await PlantedAsync();
        var client = await ReaderAsync(reader);

        foreach (var address in _hiddenFilters.SelectMany(Lists))
        {
            using var answer = await client.GetAsync(address);
            foreach (var part in await PublicSurface.PartsAsync(answer))
            {
                Assert.All(hidden[..2], entry => AssertSilent(part, entry.Id.Value, address));
            }
        }
    }

    [Fact]
    public async Task Facets_OfHiddenSources_DoNotCountThem()
    {
        await PlantedAsync();

        var facets = (await portal.Visitor().JsonAsync("/api/v1/practices"))
            .GetProperty("facets")
            .GetRawText();

        AssertSilent(facets, $"\"{CanaryEntries.Country}\"", "facets");
    }

    [Fact]
    public async Task EverySurface_OfTheTable_IsOpenToAReaderOrKnownToBeClosed()
    {
        var entry = (await PlantedAsync())[0];
        var client = await ReaderAsync(Role.Respondent);
        var closed = new List<string>();

        foreach (var pattern in PublicSurface.Patterns(portal))
        {
            using var answer = await client.GetAsync(PublicSurface.Fill(pattern, entry.Slug));
            if (answer.StatusCode is not HttpStatusCode.OK)
            {
                closed.Add(pattern);
            }
        }

        Assert.True(_closed.SequenceEqual(closed), string.Join('\n', closed));
    }

    [Fact]
    public async Task Entry_ReadByAnEditor_SaysTheWords()
    {
        var entry = (await PlantedAsync())[0];
        var editor = await ReaderAsync(Role.Editor);

        Assert.Contains(
            CanaryEntries.Canary,
            await editor.TextAsync($"/practices/{entry.Slug}"),
            StringComparison.Ordinal
        );
    }

    private IEnumerable<string> Addresses(IReadOnlyList<Practice> entries) =>
        PublicSurface
            .Patterns(portal)
            .SelectMany(pattern =>
                entries.Select(entry => PublicSurface.Fill(pattern, entry.Slug)).Distinct()
            )
            .Concat(_searches.SelectMany(Lists))
            .Concat(entries.SelectMany(Forms));

    // The lists of a search, as page, answer, feed and files.
    private static IEnumerable<string> Lists(string query) =>
        [
            $"/practices?{query}",
            $"/api/v1/practices?{query}",
            $"/api/v1/practices/suggest?{query}",
            $"/feeds/practices.atom?{query}",
            .. Extensions.Select(extension => $"/practices/export.{extension}?{query}"),
        ];

    // What of an entry is asked for with more than its address.
    private static IEnumerable<string> Forms(Practice entry) =>
        [
            $"/practices/{entry.Slug}/compare?from=2&to=4",
            $"/practices/{entry.Slug}/versions/4",
            $"{Oai}GetRecord&identifier=oai:localhost:{entry.Id}",
            $"{Oai}ListRecords",
            $"/api/v1/practices/suggest?q=quillf",
            .. Extensions.Select(extension => $"/practices/export.{extension}?ids={entry.Id}"),
        ];

    private static string[] Extensions => ["docx", "xlsx", "csv", "json", "bib", "ris", "txt"];

    private async Task<Practice[]> PlantedAsync() =>
        [
            await CanaryEntries.PlantAsync(portal, AttributionRule.ChathamHouse),
            await CanaryEntries.PlantAsync(portal, AttributionRule.Region),
            await CanaryEntries.PlantAsync(portal, AttributionRule.Organisation),
        ];

    private async Task<HttpClient> ReaderAsync(Role? role)
    {
        var client = portal.Visitor();
        if (role is { } signedIn)
        {
            (await client.SignInAsync(signedIn)).Dispose();
        }

        return client;
    }

    private static void AssertSilent(string text, string word, string where) =>
        Assert.False(
            text.Contains(word, StringComparison.OrdinalIgnoreCase),
            $"{where} says {word}"
        );
}
