using System.Text;
using System.Xml;
using KnowledgeHub.Core.Exports;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>The main pages and the published entries by the sitemaps protocol (sitemaps.org), written as it is sent.</summary>
internal static class Sitemap
{
    public const string Path = "/sitemap.xml";

    /// <summary>The greatest number of addresses that the protocol allows in one file.</summary>
    public const int MaxAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] _pages =
    [
        "/",
        "/practices",
        "/areas",
        "/countries",
        "/thesaurus",
        "/framework",
        "/method",
    ];

    public static async Task WriteAsync(
        Stream stream,
        string site,
        IReadOnlyList<PublicPractice> entries,
        CancellationToken cancellation
    )
    {
        var settings = new XmlWriterSettings
        {
            Async = true,
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        await using var xml = XmlWriter.Create(stream, settings);
        await xml.WriteStartDocumentAsync();
        await xml.WriteStartElementAsync(null, "urlset", Namespace);
        foreach (var page in _pages)
        {
            await WriteAsync(xml, site + page, changed: null);
        }

        var published = entries.Where(entry => !entry.IsArchived);
        foreach (var entry in published.Reverse().Take(MaxAddresses - _pages.Length))
        {
            cancellation.ThrowIfCancellationRequested();
            await WriteAsync(xml, $"{site}/practices/{entry.Slug}", entry.UpdatedUtc);
        }

        await xml.WriteEndElementAsync();
    }

    private static async Task WriteAsync(XmlWriter xml, string address, DateTime? changed)
    {
        await xml.WriteStartElementAsync(null, "url", Namespace);
        await xml.WriteElementStringAsync(null, "loc", Namespace, address);
        if (changed is { } utc)
        {
            await xml.WriteElementStringAsync(null, "lastmod", Namespace, OaiTime.Write(utc));
        }

        await xml.WriteEndElementAsync();
    }
}
