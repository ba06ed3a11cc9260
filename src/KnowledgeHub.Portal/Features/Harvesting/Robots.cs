namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>What programs that follow links may visit (RFC 9309). It is a request, not a lock: the policy table protects.</summary>
internal static class Robots
{
    // Accounts, work, and what there is without end: each combination of filters is an address of its own.
    private static readonly string[] _closed =
    [
        "/account",
        "/api/",
        "/assessments",
        "/compare",
        "/editing/",
        "/exports/",
        "/preferences/",
        "/practices?",
        "/practices/new",
        "/practices/drafts",
        "/practices/export",
        "/practices/*/edit",
        "/practices/*/export",
        "/practices/*/history",
        "/practices/*/review",
        "/practices/*/versions",
        "/progress/",
        "/thesaurus/*/edit",
    ];

    public static string Write(string site) =>
        string.Join(
            '\n',
            [
                "User-agent: *",
                .. _closed.Select(path => $"Disallow: {path}"),
                string.Empty,
                $"Sitemap: {site}{Sitemap.Path}",
                string.Empty,
            ]
        );
}
