using System.Globalization;
using System.Text;
using System.Xml;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>The result of a search as an Atom feed (RFC 4287), newest first unless another order is asked for.</summary>
internal static class FeedEndpoints
{
    private const string AtomNamespace = "http://www.w3.org/2005/Atom";

    public static void MapFeedEndpoints(this IEndpointRouteBuilder app) =>
        app.MapGet("/feeds/practices.atom", ReadAsync).ExcludeFromDescription();

    private static async Task<IResult> ReadAsync(HttpContext context, SearchPractices search)
    {
        var request = PracticeQueryParameters.Read(context.Request.Query);
        if (string.IsNullOrEmpty(request.Sort))
        {
            request = request with { Sort = EnumCode<SortOrder>.Of(SortOrder.Newest) };
        }

        var page = await search.ExecuteAsync(
            ActorClaims.Read(context.User),
            request,
            context.RequestAborted
        );
        if (page.Notices.Count > 0)
        {
            return Results.Problem(
                "A parameter of this feed cannot be used: "
                    + string.Join(", ", page.Notices.Select(notice => notice.Field)),
                statusCode: StatusCodes.Status400BadRequest,
                title: "Bad request"
            );
        }

        var site = $"{context.Request.Scheme}://{context.Request.Host}";
        return Results.Text(
            Write(page, site, context.Request.QueryString.Value ?? string.Empty),
            "application/atom+xml",
            Encoding.UTF8
        );
    }

    private static string Write(PracticeResultPage page, string site, string query)
    {
        var language = page.Criteria.Language;
        var text = new Utf8StringWriter();
        using (var xml = XmlWriter.Create(text, new() { Indent = true }))
        {
            xml.WriteStartElement("feed", AtomNamespace);
            xml.WriteAttributeString("xml", "lang", null, language.Code());
            xml.WriteElementString("id", AtomNamespace, $"{site}/feeds/practices.atom{query}");
            xml.WriteElementString("title", AtomNamespace, Title(page));
            xml.WriteElementString("updated", AtomNamespace, Time(Updated(page)));
            WriteLink(xml, "self", $"{site}/feeds/practices.atom{query}");
            WriteLink(xml, "alternate", $"{site}/practices{query}");
            foreach (var result in page.Results)
            {
                WriteEntry(xml, result, site, language);
            }

            xml.WriteEndElement();
        }

        return text.ToString();
    }

    private static string Title(PracticeResultPage page) =>
        page.Criteria.Text.Length == 0 ? "KnowledgeHub" : $"KnowledgeHub: {page.Criteria.Text}";

    private static DateTime Updated(PracticeResultPage page) =>
        page.Results.Count == 0
            ? DateTime.UnixEpoch
            : page.Results.Max(result => result.Practice.UpdatedUtc);

    private static void WriteEntry(
        XmlWriter xml,
        PracticeResult result,
        string site,
        Language language
    )
    {
        var practice = result.Practice;
        var content = practice.Content;
        xml.WriteStartElement("entry", AtomNamespace);
        xml.WriteElementString("id", AtomNamespace, $"{site}/practices/{practice.Id}");
        xml.WriteElementString("title", AtomNamespace, Read(content.Title));
        xml.WriteElementString("updated", AtomNamespace, Time(practice.UpdatedUtc));
        if (practice.PublishedUtc is { } published)
        {
            xml.WriteElementString("published", AtomNamespace, Time(published));
        }

        xml.WriteStartElement("author", AtomNamespace);
        xml.WriteElementString("name", AtomNamespace, "KnowledgeHub");
        xml.WriteEndElement();
        WriteLink(xml, "alternate", $"{site}/practices/{practice.Slug}");
        xml.WriteElementString("summary", AtomNamespace, Read(content.Claim));
        xml.WriteEndElement();

        string Read(LocalizedText text) => text.Read(language, content.OriginalLanguage).Text;
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", AtomNamespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateTime utc) =>
        utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private sealed class Utf8StringWriter() : StringWriter(CultureInfo.InvariantCulture)
    {
        public override Encoding Encoding => Encoding.UTF8;
    }
}
