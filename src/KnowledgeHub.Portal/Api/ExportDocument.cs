using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>Entries as a Word document, in the reader's words: a list of them, or one whole.</summary>
internal static class ExportDocument
{
    public static byte[] Write(PracticeExport export, ExportContext context) =>
        WordWriter.Write(
            export.Whole is { } practice
                ? new EntryDocument(practice, context).Create()
                : new(
                    new(ExportStrings.ExportDocumentTitle, context.Language, IsFallback: false),
                    context.Language,
                    [.. Lines(export, context), .. Entries(export, context)]
                )
        );

    private static IEnumerable<TextBlock> Lines(PracticeExport export, ExportContext context)
    {
        var criteria = export.Criteria;
        if (criteria.Text.Length > 0)
        {
            yield return Line(
                ReaderText.Fill(ExportStrings.ExportDocumentSearch, criteria.Text),
                context
            );
        }

        var filters = criteria.Facets.SelectMany(facet =>
            facet.Value.Select(value => context.Taxonomy.Label(facet.Key, value, context.Language))
        );
        if (criteria.Facets.Count > 0)
        {
            yield return Line(
                ReaderText.Fill(ExportStrings.ExportDocumentFilters, string.Join("; ", filters)),
                context
            );
        }

        yield return Line(
            ReaderText.Fill(ExportStrings.ExportDocumentCount, ReaderText.Number(export.Total)),
            context
        );
        if (export.IsCut)
        {
            yield return Line(
                ReaderText.Fill(ExportStrings.ExportDocumentCut, ExportPractices.MaxEntries),
                context
            );
        }
    }

    private static IEnumerable<TextBlock> Entries(PracticeExport export, ExportContext context) =>
        export.Practices.SelectMany(practice =>
        {
            var content = practice.Content;
            return new TextBlock[]
            {
                new(
                    TextBlockKind.Heading,
                    content.Title.Read(context.Language, content.OriginalLanguage)
                ),
                new(
                    TextBlockKind.Paragraph,
                    content.Claim.Read(context.Language, content.OriginalLanguage)
                ),
                Said(TextBlockKind.Remark, ExportCitation.Of(practice, context), context),
                Said(TextBlockKind.Address, context.AddressOf(practice), context),
            };
        });

    private static TextBlock Line(string text, ExportContext context) =>
        Said(TextBlockKind.Paragraph, text, context);

    /// <summary>A paragraph in the reader's language.</summary>
    public static TextBlock Said(TextBlockKind kind, string text, ExportContext context) =>
        new(kind, new(text, context.Language, IsFallback: false));
}
