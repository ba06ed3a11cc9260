using KnowledgeHub.Core.Exports;

namespace KnowledgeHub.Portal.Api;

/// <summary>A kind of file that a result list can be had as.</summary>
/// <param name="Extension">End of the file's name, without a dot.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="Summary">What it is, for the API description.</param>
/// <param name="Write">Writes it.</param>
internal sealed record ExportFormat(
    string Extension,
    string ContentType,
    string Summary,
    Func<PracticeExport, ExportContext, byte[]> Write
)
{
    public static IReadOnlyList<ExportFormat> All { get; } =
    [
        new("csv", "text/csv; charset=utf-8", "comma-separated values", CsvExport.Write),
        new(
            "ris",
            "application/x-research-info-systems; charset=utf-8",
            "RIS records for a reference manager",
            RisExport.Write
        ),
        new(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "a Word document",
            ExportDocument.Write
        ),
    ];

    /// <summary>The name of a file, in letters that every system takes; it says so when not everything is in it.</summary>
    public string FileName(PracticeExport export) =>
        export.IsCut
            ? FormattableString.Invariant(
                $"practices-first-{ExportPractices.MaxEntries}-of-{export.Total}.{Extension}"
            )
            : $"practices.{Extension}";
}
