using KnowledgeHub.Core.Exports;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Api;

/// <summary>A result list as a Word document, in the reader's words.</summary>
internal static class ExportDocument
{
    public static byte[] Write(PracticeExport export, ExportContext context) =>
        WordWriter.Write(
            new(
                ExportStrings.ExportDocumentTitle,
                context.Language,
                [.. Lines(export, context)],
                [.. export.Practices.Select(practice => Entry(practice, context))]
            )
        );

    private static IEnumerable<string> Lines(PracticeExport export, ExportContext context)
    {
        var criteria = export.Criteria;
        if (criteria.Text.Length > 0)
        {
            yield return ReaderText.Fill(ExportStrings.ExportDocumentSearch, criteria.Text);
        }

        var filters = criteria.Facets.SelectMany(facet =>
            facet.Value.Select(value => context.Taxonomy.Label(facet.Key, value, context.Language))
        );
        if (criteria.Facets.Count > 0)
        {
            yield return ReaderText.Fill(
                ExportStrings.ExportDocumentFilters,
                string.Join("; ", filters)
            );
        }

        yield return ReaderText.Fill(
            ExportStrings.ExportDocumentCount,
            ReaderText.Number(export.Total)
        );
        if (export.IsCut)
        {
            yield return ReaderText.Fill(
                ExportStrings.ExportDocumentCut,
                ExportPractices.MaxEntries
            );
        }
    }

    private static ListDocumentEntry Entry(Practice practice, ExportContext context)
    {
        var content = practice.Content;
        var title = content.Title.Read(context.Language, content.OriginalLanguage);
        return new(
            title,
            content.Claim.Read(context.Language, content.OriginalLanguage),
            Citation(practice, title.Text, context),
            new(context.AddressOf(practice))
        );
    }

    private static string Citation(Practice practice, string title, ExportContext context)
    {
        var entry = ReaderText.Fill(
            PracticeStrings.PracticeCiteEntry,
            title,
            practice.Id,
            practice.Version,
            ReaderText.Date(practice.UpdatedUtc)
        );
        var sources = string.Join("; ", context.Sources(practice));
        return sources.Length == 0
            ? entry
            : $"{entry} {ReaderText.Fill(PracticeStrings.PracticeCiteSource, sources)}";
    }
}
