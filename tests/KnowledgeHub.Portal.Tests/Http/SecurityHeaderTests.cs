using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

[Collection(PortalCollection.Name)]
public sealed class SecurityHeaderTests(SeededPortal portal)
{
    private const string Transport = "Strict-Transport-Security";

    private readonly HttpClient _visitor = portal.Visitor();

    /// <summary>A page, an answer for programs, a file, an asset, and an answer of each kind about a failure.</summary>
    public static TheoryData<string> Addresses =>
        [
            "/",
            "/practices/joint-mobile-team",
            "/account/login",
            "/nowhere",
            "/practices/export.csv",
            "/practices/joint-mobile-team/export.docx",
            "/favicon.svg",
            "/sitemap.xml",
            "/health/ready",
            "/api/v1/practices",
            "/api/v1/nothing-here",
            "/feeds/practices.atom",
        ];

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Answer_OfEveryKind_CarriesTheHeaders(string path)
    {
        using var answer = await _visitor.GetAsync(path);

        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
        Assert.Contains(
            "camera=()",
            Header(answer, "Permissions-Policy"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "unsafe-inline",
            Header(answer, "Content-Security-Policy")
                .Replace("style-src-attr 'unsafe-inline'", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task Policy_OfEveryAnswer_ForbidsWhatIsNotNeeded(string path)
    {
        using var answer = await _visitor.GetAsync(path);
        var rules = Rules(answer);

        Assert.Equal("'none'", rules["default-src"]);
        Assert.Equal("'none'", rules["frame-ancestors"]);
        Assert.Contains(rules["base-uri"], (string[])["'none'", "'self'"]);
        Assert.Contains(rules["form-action"], (string[])["'none'", "'self'"]);
        Assert.DoesNotContain(rules.Values, value => value.Contains('*', StringComparison.Ordinal));
        Assert.DoesNotContain(
            rules.Values,
            value => value.Contains("http", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Policy_OfAPage_AllowsItsOwnFilesAndReports()
    {
        using var answer = await _visitor.GetAsync("/");
        var rules = Rules(answer);

        string[] own = ["script-src", "style-src", "img-src", "font-src", "connect-src"];
        Assert.All(own, name => Assert.Equal("'self'", rules[name]));
        Assert.Equal("/csp-reports", rules["report-uri"]);
        Assert.Equal("csp=\"/csp-reports\"", Header(answer, "Reporting-Endpoints"));
    }

    [Theory]
    [InlineData("https://portal.example/", true)]
    [InlineData("http://portal.example/", false)]
    public async Task Transport_OverAnEncryptedLine_StaysEncrypted(string address, bool expected)
    {
        using var answer = await _visitor.GetAsync(new Uri(address));

        Assert.Equal(expected, answer.Headers.Contains(Transport));
    }

    private static string Header(HttpResponseMessage answer, string name) =>
        Assert.Single(answer.Headers.GetValues(name));

    private static Dictionary<string, string> Rules(HttpResponseMessage answer) =>
        Header(answer, "Content-Security-Policy")
            .Split("; ")
            .Select(rule => rule.Split(' ', 2))
            .ToDictionary(rule => rule[0], rule => rule[1]);
}
