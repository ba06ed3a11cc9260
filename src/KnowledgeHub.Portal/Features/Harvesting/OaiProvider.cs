using System.Text.RegularExpressions;
using System.Xml.Linq;
using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.Extensions.Primitives;

namespace KnowledgeHub.Portal.Features.Harvesting;

/// <summary>
/// Answers harvesters by the Open Archives Initiative Protocol for Metadata Harvesting, version 2.0
/// (openarchives.org/OAI/openarchivesprotocol.html). The areas are its sets.
/// </summary>
/// <param name="harvest">Hands out the library.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
internal sealed partial class OaiProvider(
    HarvestPractices harvest,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>Path of the one address of the protocol.</summary>
    public const string Path = "/oai";

    // Archived entries are reported as deleted while they are; withdrawn ones leave no trace.
    private const string DeletedRecords = "transient";
    private static readonly XNamespace _oai = OaiRecords.Oai;

    /// <summary>Answers a request.</summary>
    /// <param name="parameters">The parameters of the address or the form.</param>
    /// <param name="site">Where the portal is and who answers for it.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<XDocument> AnswerAsync(
        IReadOnlyCollection<KeyValuePair<string, StringValues>> parameters,
        OaiSite site,
        CancellationToken cancellation
    )
    {
        OaiRequest? request = null;
        try
        {
            request = OaiRequest.Read(parameters);
            return Envelope(request, site, await BodyAsync(request, site, cancellation));
        }
        catch (OaiRefusedException refused)
        {
            return Envelope(
                refused.RepeatsArguments ? request : null,
                site,
                new(_oai + "error", new XAttribute("code", refused.Code), refused.Message)
            );
        }
    }

    private Task<XElement> BodyAsync(
        OaiRequest request,
        OaiSite site,
        CancellationToken cancellation
    )
    {
        var records = new OaiRecords(
            new(taxonomy.Current, Language.English, site.Address),
            site.Host
        );
        return request.Verb switch
        {
            "Identify" => IdentifyAsync(site, cancellation),
            "ListMetadataFormats" => ListFormatsAsync(request, records, cancellation),
            "ListSets" => Task.FromResult(ListSets(request)),
            "ListIdentifiers" => ListAsync(request, records, records.Header, cancellation),
            "ListRecords" => ListAsync(request, records, records.Record, cancellation),
            _ => GetRecordAsync(request, records, cancellation),
        };
    }

    private XDocument Envelope(OaiRequest? request, OaiSite site, XElement body) =>
        new(
            new XElement(
                _oai + "OAI-PMH",
                new XAttribute(XNamespace.Xmlns + "xsi", OaiRecords.Instance.NamespaceName),
                new XAttribute(
                    OaiRecords.Instance + "schemaLocation",
                    $"{_oai.NamespaceName} http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd"
                ),
                new XElement(_oai + "responseDate", OaiTime.Write(clock.GetUtcNow().UtcDateTime)),
                new XElement(
                    _oai + "request",
                    request is null ? null : new XAttribute("verb", request.Verb),
                    request?.Arguments.Select(argument => new XAttribute(
                        argument.Key,
                        PlainText.Clean(argument.Value)
                    )),
                    site.Address + Path
                ),
                body
            )
        );

    private async Task<XElement> IdentifyAsync(OaiSite site, CancellationToken cancellation)
    {
        var all = await harvest.ListAsync(cancellation);
        return new(
            _oai + "Identify",
            new XElement(_oai + "repositoryName", "KnowledgeHub"),
            new XElement(_oai + "baseURL", site.Address + Path),
            new XElement(_oai + "protocolVersion", "2.0"),
            new XElement(_oai + "adminEmail", site.Contact),
            new XElement(
                _oai + "earliestDatestamp",
                OaiTime.Write(all.Count > 0 ? all[0].UpdatedUtc : DateTime.UnixEpoch)
            ),
            new XElement(_oai + "deletedRecord", DeletedRecords),
            new XElement(_oai + "granularity", OaiTime.Granularity)
        );
    }

    private async Task<XElement> ListFormatsAsync(
        OaiRequest request,
        OaiRecords records,
        CancellationToken cancellation
    )
    {
        if (request[OaiRequest.Identifier] is { } identifier)
        {
            await FindAsync(identifier, records, cancellation);
        }

        return new(
            _oai + "ListMetadataFormats",
            new XElement(
                _oai + "metadataFormat",
                new XElement(_oai + "metadataPrefix", OaiRecords.Prefix),
                new XElement(_oai + "schema", OaiRecords.Schema),
                new XElement(_oai + "metadataNamespace", OaiRecords.Dc.NamespaceName)
            )
        );
    }

    private XElement ListSets(OaiRequest request) =>
        request[OaiRequest.Token] is null
            ? new(
                _oai + "ListSets",
                taxonomy
                    .Current.Terms(TermKind.Area)
                    .Select(area => new XElement(
                        _oai + "set",
                        new XElement(_oai + "setSpec", area.Code),
                        new XElement(_oai + "setName", area.Label.Read(Language.English).Text)
                    ))
            )
            : throw new OaiRefusedException(
                OaiRefusedException.BadResumptionToken,
                "The list of sets comes in one answer, without a token."
            );

    private async Task<XElement> ListAsync(
        OaiRequest request,
        OaiRecords records,
        Func<Practice, XElement> write,
        CancellationToken cancellation
    )
    {
        var token = request[OaiRequest.Token];
        var range = token is null ? Range(request) : OaiToken.Read(token, taxonomy.Current);
        var page = await harvest.ReadAsync(range, cancellation);
        if (page.Practices.Count == 0)
        {
            throw NothingMatches();
        }

        // The last page of several ends with an empty token.
        var next = page.HasMore ? OaiToken.Write(range, page.Practices[^1]) : string.Empty;
        return new(
            _oai + request.Verb,
            page.Practices.Select(write),
            page.HasMore || token is not null ? new XElement(_oai + OaiRequest.Token, next) : null
        );
    }

    private HarvestRange Range(OaiRequest request)
    {
        CheckFormat(request);
        var (from, before) = OaiTime.ReadRange(request[OaiRequest.From], request[OaiRequest.Until]);
        if (request[OaiRequest.Set] is not { } set)
        {
            return new(from, before);
        }

        if (!SetSpec().IsMatch(set))
        {
            throw new OaiRefusedException(
                OaiRefusedException.BadArgument,
                "The set is not written as ListSets writes it."
            );
        }

        return taxonomy.Current.Find(TermKind.Area, set) is { } area
            ? new(from, before, area.Code)
            : throw NothingMatches();
    }

    private async Task<XElement> GetRecordAsync(
        OaiRequest request,
        OaiRecords records,
        CancellationToken cancellation
    )
    {
        var identifier = request[OaiRequest.Identifier] ?? string.Empty;
        var practice = await FindAsync(identifier, records, cancellation);
        CheckFormat(request);
        return new(_oai + "GetRecord", records.Record(practice));
    }

    private async Task<Practice> FindAsync(
        string identifier,
        OaiRecords records,
        CancellationToken cancellation
    ) =>
        records.IdOf(identifier) is { } id
        && await harvest.FindAsync(id, cancellation) is { } practice
            ? practice
            : throw new OaiRefusedException(
                OaiRefusedException.IdDoesNotExist,
                "There is no published entry with this identifier."
            );

    private static void CheckFormat(OaiRequest request)
    {
        if (request[OaiRequest.MetadataPrefix] != OaiRecords.Prefix)
        {
            throw new OaiRefusedException(
                OaiRefusedException.CannotDisseminateFormat,
                $"The one format is {OaiRecords.Prefix}."
            );
        }
    }

    private static OaiRefusedException NothingMatches() =>
        new(OaiRefusedException.NoRecordsMatch, "No entry fits these arguments.");

    [GeneratedRegex(@"^[A-Za-z0-9\-_.!~*'()]+(:[A-Za-z0-9\-_.!~*'()]+)*\z")]
    private static partial Regex SetSpec();
}
