using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>An entry for search engines: an <c>Article</c> of schema.org as JSON-LD.</summary>
internal static class JsonLdArticle
{
    private const string Portal = "KnowledgeHub";

    /// <summary>
    /// The data block for the head of a page. Scripts of a page are refused by policy, data blocks are not run at all; the
    /// encoder leaves no bracket that could end the element.
    /// </summary>
    /// <param name="practice">The entry, as its readers may know it.</param>
    /// <param name="context">Vocabularies, the reader's language and the address of the portal.</param>
    public static string Element(Practice practice, ExportContext context) =>
        $"<script type=\"application/ld+json\">{Article(practice, context).ToJsonString(JsonSerializerOptions.Default)}</script>";

    private static JsonObject Article(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var classes = content.Classification;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        var article = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Article",
            ["@id"] = context.AddressOf(practice),
            ["identifier"] = practice.Id.Value,
            ["url"] = $"{context.Site}/practices/{practice.Slug}",
            ["headline"] = title.Text,
            ["abstract"] = content.Claim.Read(context.Language, content.OriginalLanguage).Text,
            ["inLanguage"] = title.Language.Code(),
            ["version"] = practice.Version,
            ["dateModified"] = Time(practice.UpdatedUtc),
            ["isAccessibleForFree"] = true,
            ["author"] = Organisation(context.Site),
            ["publisher"] = Organisation(context.Site),
            ["about"] = Texts(
                context
                    .Labels(TermKind.Area, classes.Areas)
                    .Concat(context.Labels(TermKind.Concept, classes.Concepts))
            ),
            ["contentLocation"] = Texts(
                context
                    .Labels(TermKind.Country, classes.Countries)
                    .Concat(context.Labels(TermKind.Region, classes.Regions))
            ),
            ["citation"] = Texts(context.Sources(practice)),
        };
        if (practice.PublishedUtc is { } published)
        {
            article["datePublished"] = Time(published);
        }

        return article;
    }

    private static JsonObject Organisation(string site) =>
        new()
        {
            ["@type"] = "Organization",
            ["name"] = Portal,
            ["url"] = site,
        };

    private static JsonArray Texts(IEnumerable<string> values) =>
        [.. values.Select(value => (JsonNode)value)];

    private static string Time(DateTime utc) =>
        utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
