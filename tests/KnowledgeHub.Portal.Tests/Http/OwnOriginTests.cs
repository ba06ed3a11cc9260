using System.Net;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Portal.Tests.Http.Policy;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// No page makes a browser ask another host (P5): every address of the portal's own table, with things in every state and as people
/// who between them see all, and every style and script that is served.
/// </summary>
public sealed class OwnOriginTests(SeededPortal portal, ITestOutputHelper output)
    : IClassFixture<SeededPortal>
{
    private static readonly Uri _site = new("http://localhost/");

    private static readonly string[] _readers =
    [
        "visitor",
        "administrator",
        "coordinator",
        "contributor",
        "editor",
        "advisor",
    ];

    private static readonly string[] _sources = ["'none'", "'self'"];

    /// <summary>
    /// Pages that nobody gets to see here with status 200: they tell a failure (and are read nevertheless), or need a secret, a job or
    /// something kept that the scene does not have.
    /// </summary>
    private static readonly string[] _unseen =
    [
        "/account/choose/{Secret}",
        "/account/denied",
        "/account/email/{Secret}",
        "/account/searches/{Id:guid}",
        "/account/tokens/{Id:guid}/revoke",
        "/assessments/{Id}/carried",
        "/assessments/{Id}/reports/{Job:guid}",
        "/compare/saved/{Id:guid}",
        "/compare/slides/{Id:guid}",
        "/countries/{Code}/profile",
        "/editing/bulk/runs/{Id:guid}",
        "/editing/curations/{Id}",
        "/editing/queries/task",
        "/editing/reuse/{Id:guid}",
        "/error",
        "/join/{Secret}",
        "/not-found",
        "/practices/{Key}/compare",
        "/practices/{Key}/files/{Id:guid}/remove",
        "/practices/{Key}/reuse/{Id:guid}",
        "/unavailable",
    ];

    // A component of Radzen that the portal does not use would add this script; the content policy would not let it.
    private const string NeverAdded = "https://maps.googleapis.com/maps/api/js?";

    [Fact]
    public async Task EveryAddress_OpenedByEachReader_LoadsFromThePortalAlone()
    {
        var people = await PolicyPerson.SignInAsync(portal);
        var owner = people.Single(person => person.Name == "contributor").Actor.Id;
        var things = await new PolicyScene(portal, owner).PlantAsync();
        var readers = people.Where(person => _readers.Contains(person.Name)).ToList();
        Assert.Equal(_readers.Length, readers.Count);
        var addresses = PolicyAddress
            .All.Where(row => row.Methods.Split(' ').Contains("GET") && IsForPeople(row.Address))
            .SelectMany(row => Filled(row, things).Select(path => (row.Address, path)))
            .Distinct()
            .ToList();

        var seen = await Task.WhenAll(readers.Select(reader => VisitAsync(reader, addresses)));

        var answers = seen.SelectMany(one => one).ToList();
        var opened = answers.Where(one => one.IsOpened).Select(one => one.Pattern).ToHashSet();
        var unseen = Pages().Where(page => !opened.Contains(page)).ToList();
        output.WriteLine($"{answers.Count} answers, {opened.Count} kinds of pages opened");
        Assert.True(
            answers.All(one => one.Findings.Count == 0),
            string.Join('\n', answers.SelectMany(one => one.Findings))
        );
        Assert.True(_unseen.SequenceEqual(unseen), string.Join('\n', unseen));
    }

    [Fact]
    public async Task EveryStyleAndScript_ThatIsServed_LoadsFromThePortalAlone()
    {
        var visitor = portal.Visitor();
        var found = new List<string>();
        var files = Files();

        foreach (var file in files)
        {
            var text = await visitor.TextAsync(file);
            found.AddRange((
                    file.EndsWith(".css", StringComparison.Ordinal) ? LoadedAddresses.OfStyle(text)
                    : file.EndsWith(".js", StringComparison.Ordinal)
                        ? LoadedAddresses.OfScript(text)
                    : LoadedAddresses.OfPage(text)
                ).Where(address => address != NeverAdded && LoadedAddresses.IsForeign(address, new(_site, file))).Select(address => $"{file}: {address}"));
        }

        output.WriteLine($"{files.Count} files");
        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.Contains("/_framework/blazor.web.js", files);
        Assert.True(files.Count > 15, string.Join('\n', files));
    }

    private static async Task<List<Answer>> VisitAsync(
        PolicyPerson reader,
        IEnumerable<(string Pattern, string Path)> addresses
    )
    {
        var answers = new List<Answer>();
        foreach (var (pattern, path) in addresses)
        {
            using var answer = await reader.Browser.GetAsync(path);
            var isPage = answer.Content.Headers.ContentType?.MediaType is "text/html";
            var findings = isPage ? await FindingsAsync(answer, new(_site, path)) : [];
            answers.Add(
                new(
                    pattern,
                    isPage && answer.StatusCode is HttpStatusCode.OK,
                    [
                        .. findings
                            .Concat(Led(answer))
                            .Select(one => $"{path} ({reader.Name}): {one}"),
                    ]
                )
            );
        }

        return answers;
    }

    private static async Task<IEnumerable<string>> FindingsAsync(
        HttpResponseMessage answer,
        Uri page
    ) =>
        LoadedAddresses
            .OfPage(await answer.Content.ReadAsStringAsync())
            .Where(address => LoadedAddresses.IsForeign(address, page))
            .Concat(Allowed(answer));

    // Sources of the content policy beyond the portal itself; where it names none, nothing is forbidden.
    private static IEnumerable<string> Allowed(HttpResponseMessage answer) =>
        answer.Headers.TryGetValues("Content-Security-Policy", out var policy)
            ? string.Join(", ", policy)
                .Split("; ")
                .Select(rule => rule.Split(' '))
                .Where(rule => rule is [var name, .. var sources] && !IsKept(name, sources))
                .Select(rule => string.Join(' ', rule))
            : ["no content policy"];

    private static bool IsKept(string name, string[] sources) =>
        name switch
        {
            "default-src" => sources is ["'none'"],
            "style-src-attr" => sources is ["'unsafe-inline'"],
            "frame-ancestors" => true, // who may show the page loads nothing
            "report-to" => sources is ["csp"],
            "report-uri" => sources is [['/', not '/', ..]],
            _ => sources.All(source => _sources.Contains(source)),
        };

    // Answers for programs and files to keep hold nothing that a browser would load; making them takes most of the time.
    private static bool IsForPeople(string address) =>
        !address.StartsWith("/api/", StringComparison.Ordinal) && !Path.HasExtension(address);

    private static IEnumerable<string> Led(HttpResponseMessage answer) =>
        answer.Headers.Location is { } place && LoadedAddresses.IsForeign($"{place}", _site)
            ? [$"leads to {place}"]
            : [];

    // Rows that the matrix does not visit are filled with what everybody may see, where there is such a thing.
    private static IEnumerable<string> Filled(
        PolicyAddress row,
        IReadOnlyDictionary<string, PolicyThing[]> things
    ) =>
        things.TryGetValue(row.On, out var known)
            ? known.Select(thing => thing.Fill(row.Address + row.Query))
            :
            [
                PublicSurface.Fill(
                    row.Address.Replace("{Code}", "XA", StringComparison.OrdinalIgnoreCase),
                    "joint-mobile-team"
                ) + row.Query,
            ];

    private IEnumerable<string> Pages() =>
        portal
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
            .Distinct()
            .Order(StringComparer.Ordinal);

    private List<string> Files() =>
        [
            .. portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint =>
                    endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is { Selectors.Count: 0 }
                )
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
                .Where(path => Path.GetExtension(path) is ".css" or ".js" or ".svg" or ".html")
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    private sealed record Answer(string Pattern, bool IsOpened, IReadOnlyList<string> Findings);
}
