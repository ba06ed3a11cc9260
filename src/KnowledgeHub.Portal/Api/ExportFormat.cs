using KnowledgeHub.Core.Exports;
using KnowledgeHub.Portal.Resources;

namespace KnowledgeHub.Portal.Api;

/// <summary>A kind of file that entries can be had as: one whole, a selection, or the result of a search.</summary>
/// <param name="Extension">End of the file's name, without a dot.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Summary">What it is, for the API description.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFormat(
    string Extension,
    string ContentType,
    Func<string> Name,
    string Summary,
    Func<PracticeExport, ExportContext, byte[]> Write
)
{
    private const string OfficeType = "application/vnd.openxmlformats-officedocument";

    /// <summary>Every format, those for people first.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new(
            "docx",
            $"{OfficeType}.wordprocessingml.document",
            () => ExportStrings.ExportWord,
            "a Word document",
            ExportDocument.Write
        ),
        new(
            "xlsx",
            $"{OfficeType}.spreadsheetml.sheet",
            () => ExportStrings.ExportExcel,
            "an Excel workbook",
            ExportWorkbook.Write
        ),
        new(
            "csv",
            "text/csv; charset=utf-8",
            () => ExportStrings.ExportCsv,
            "comma-separated values",
            CsvExport.Write
        ),
        new(
            "json",
            "application/json; charset=utf-8",
            () => ExportStrings.ExportJson,
            "JSON, each entry whole",
            ExportJson.Write
        ),
        new(
            "bib",
            "application/x-bibtex; charset=utf-8",
            () => ExportStrings.ExportBibTex,
            "BibTeX records",
            BibTexExport.Write
        ),
        new(
            "ris",
            "application/x-research-info-systems; charset=utf-8",
            () => ExportStrings.ExportRis,
            "RIS records for a reference manager",
            RisExport.Write
        ),
        new(
            "txt",
            "text/plain; charset=utf-8",
            () => ExportStrings.ExportCitations,
            "formatted citations, one on each line",
            ExportCitation.Write
        ),
    ];

    /// <summary>The media type without its parameters.</summary>
    public string MediaType => ContentType.Split(';')[0];

    /// <summary>The name of a file, in letters that every system takes; it says so when not everything is in it.</summary>
    public string FileName(PracticeExport export) =>
        export switch
        {
            { Whole: { } practice } => $"{practice.Slug}.{Extension}",
            { IsCut: true } => FormattableString.Invariant(
                $"practices-first-{ExportPractices.MaxEntries}-of-{export.Total}.{Extension}"
            ),
            _ => $"practices.{Extension}",
        };
}
