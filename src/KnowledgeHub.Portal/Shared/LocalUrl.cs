namespace KnowledgeHub.Portal.Shared;

/// <summary>Guards redirects: only paths of this portal, never another site.</summary>
internal static class LocalUrl
{
    private static readonly Uri _anyHost = new("http://local.invalid");

    /// <summary>The path, percent-encoded, when it is one of this portal, else the home page.</summary>
    /// <param name="url">A path with query, possibly null or hostile.</param>
    public static string OrHome(string? url) =>
        url is ['/', ..] and not ['/', '/' or '\\', ..]
        && !url.Any(char.IsControl)
        && Uri.TryCreate(_anyHost, url, out var address)
        && address.Host == _anyHost.Host
        // "/..//elsewhere" comes out as "//elsewhere", which names another site.
        && !address.PathAndQuery.StartsWith("//", StringComparison.Ordinal)
            ? address.PathAndQuery + address.Fragment
            : "/";
}
