using KnowledgeHub.Core.Exports;
using KnowledgeHub.Documents;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Api;

/// <summary>Entries as an Excel workbook: the table of the CSV file with its names in the reader's language.</summary>
internal static class ExportWorkbook
{
    private const int Narrow = 16;
    private const int Wide = 60;

    public static byte[] Write(PracticeExport export, ExportContext context)
    {
        var table = ExportTable.Of(export, context);
        var isWhole = export.Whole is not null;
        return WorkbookWriter.Write(
            new Sheet(
                export.Whole?.Content.Title.Read(context.Language).Text
                    ?? ExportStrings.ExportDocumentTitle,
                context.Language,
                [.. table.Columns.Select(name => (ExportWords.Of(name), Width(name)))],
                isWhole ? [.. table.Rows.Select(Named)] : table.Rows
            )
        );
    }

    // Of a whole entry, part and field are names too.
    private static string[] Named(IReadOnlyList<string> row) =>
        [ExportWords.OfPart(row[0]), ExportWords.Of(row[1]), .. row.Skip(2)];

    private static int Width(string column) =>
        column is "title" or "claim" or "sources" or "text" ? Wide : Narrow;
}
