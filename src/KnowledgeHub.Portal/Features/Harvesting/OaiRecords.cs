using System.Xml.Linq;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>Entries as records of the protocol, described by unqualified Dublin Core.</summary>
/// <param name="context">Vocabularies and address; terms are named in English.</param>
/// <param name="host">Host name of the portal, which makes its ids unique in the world.</param>
internal sealed class OaiRecords(ExportContext context, string host)
{
    /// <summary>Name of the one metadata format.</summary>
    public const string Prefix = "oai_dc";

    public const string Schema = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    public static readonly XNamespace Oai = "http://www.openarchives.org/OAI/2.0/";
    public static readonly XNamespace Dc = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    private const string Portal = "KnowledgeHub";
    private static readonly XNamespace _element = "http://purl.org/dc/elements/1.1/";

    /// <summary>The id of an entry in the world.</summary>
    public string IdentifierOf(Practice practice) => $"oai:{host}:{practice.Id}";

    /// <summary>Reads an id; null when it is none of this portal.</summary>
    public PracticeId? IdOf(string identifier) =>
        identifier.StartsWith($"oai:{host}:", StringComparison.Ordinal)
        && PracticeId.TryParse(identifier[$"oai:{host}:".Length..], out var id)
            ? id
            : null;

    /// <summary>Id, time and sets. An archived entry is deleted for whoever copies the catalogue.</summary>
    public XElement Header(Practice practice) =>
        new(
            Oai + "header",
            IsDeleted(practice) ? new XAttribute("status", "deleted") : null,
            new XElement(Oai + "identifier", IdentifierOf(practice)),
            new XElement(Oai + "datestamp", OaiTime.Write(practice.UpdatedUtc)),
            practice.Content.Classification.Areas.Select(area => new XElement(
                Oai + "setSpec",
                area
            ))
        );

    /// <summary>The header, and the description unless the entry is deleted.</summary>
    public XElement Record(Practice practice) =>
        new(
            Oai + "record",
            Header(practice),
            IsDeleted(practice) ? null : new XElement(Oai + "metadata", Description(practice))
        );

    private static bool IsDeleted(Practice practice) =>
        practice.Status is not PracticeStatus.Published;

    private XElement Description(Practice practice)
    {
        var content = practice.Content;
        var classes = content.Classification;
        return new(
            Dc + "dc",
            new XAttribute(XNamespace.Xmlns + "oai_dc", Dc.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "dc", _element.NamespaceName),
            new XAttribute(Instance + "schemaLocation", $"{Dc.NamespaceName} {Schema}"),
            InLanguages("title", content.Title),
            Each("creator", [Portal]),
            Each("subject", context.Labels(TermKind.Area, classes.Areas)),
            Each("subject", context.Labels(TermKind.Concept, classes.Concepts)),
            InLanguages("description", content.Claim),
            InLanguages("description", content.Summary),
            Each("publisher", [Portal]),
            Each("date", [OaiTime.Write(practice.PublishedUtc ?? practice.UpdatedUtc)[..10]]),
            Each("type", ["Text"]),
            Each("format", ["text/html"]),
            Each("identifier", [context.AddressOf(practice)]),
            Each("source", context.Sources(practice)),
            Each("language", [content.OriginalLanguage.Code()]),
            Each("coverage", context.Labels(TermKind.Country, classes.Countries)),
            Each("coverage", context.Labels(TermKind.Region, classes.Regions))
        );
    }

    private static IEnumerable<XElement> InLanguages(string name, LocalizedText text) =>
        text.Languages.Select(language => new XElement(
            _element + name,
            new XAttribute(XNamespace.Xml + "lang", language.Code()),
            text[language]
        ));

    private static IEnumerable<XElement> Each(string name, IEnumerable<string> values) =>
        values.Select(value => new XElement(_element + name, PlainText.Clean(value)));
}
