using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Workbooks;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>The table that editors fill in, in their language.</summary>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="today">The day, for the example.</param>
internal sealed class TemplateTable(TaxonomyCatalogue taxonomy, DateOnly today)
{
    /// <summary>A file with separated values.</summary>
    public byte[] Csv() => ImportTemplate.Csv([Heads, Example()]);

    /// <summary>A workbook with the codes on a second sheet.</summary>
    public byte[] Workbook() =>
        ImportTemplate.Workbook(
            ExchangeStrings.ImportTemplateSheet,
            [Heads, Example()],
            ExchangeStrings.ImportTemplateCodes,
            [.. Notes()],
            ReaderLanguage.Current
        );

    // Texts in the reader's language only; columns for others can be added by hand.
    private static List<string> Heads =>
        [
            .. ImportField.Names.Where(name =>
                !name.Contains('.', StringComparison.Ordinal)
                || name.EndsWith("." + ReaderLanguage.Current.Code(), StringComparison.Ordinal)
            ),
        ];

    private List<string> Example() => [.. Heads.Select(Sample)];

    private string Sample(string field) =>
        field.Split('.')[0] switch
        {
            ImportField.OriginalLanguage => ReaderLanguage.Current.Code(),
            "title" => ExchangeStrings.ImportTemplateTitle,
            "type" => EnumCode<PracticeType>.Of(PracticeType.Practice),
            "sources" => FirstOf(TermKind.Document) + "||" + ExchangeStrings.ImportTemplatePart,
            "attribution" => EnumCode<AttributionRule>.Of(AttributionRule.Organisation),
            "evidence" => EnumCode<EvidenceLevel>.Of(EvidenceLevel.Claimed),
            "maturity" => EnumCode<MaturityStage>.Of(MaturityStage.NotStated),
            "reviewBy" => $"{today.AddYears(1):yyyy-MM-dd}",
            "areas" => FirstOf(TermKind.Area),
            "pillars" => FirstOf(TermKind.Pillar),
            _ => string.Empty,
        };

    private string FirstOf(TermKind kind) =>
        taxonomy.Terms(kind).Select(term => term.Code).FirstOrDefault() ?? string.Empty;

    private IEnumerable<IReadOnlyList<string>> Notes() =>
        new IReadOnlyList<string>[]
        {
            [
                ExchangeStrings.ImportColumn,
                ExchangeStrings.ImportTemplateCode,
                ExchangeStrings.ImportTemplateName,
            ],
        }.Concat(
            ImportField.All.SelectMany(field =>
                field.Terms is { } kind
                    ? taxonomy
                        .Terms(kind)
                        .Select(term =>
                            (IReadOnlyList<string>)
                                [
                                    field.Name,
                                    term.Code,
                                    taxonomy.Label(kind, term.Code, ReaderLanguage.Current),
                                ]
                        )
                    : []
            )
        );
}
