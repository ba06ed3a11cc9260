using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Documents.Reports;

/// <summary>
/// Writes a report as a Word file (Office Open XML): headings that navigate, a table of contents and numbered captions as
/// fields, charts whose numbers can be edited. Its properties name the portal and no person, and nothing in it lies elsewhere.
/// </summary>
public static class ReportWriter
{
    private const string Portal = "KnowledgeHub";

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="cancellation">Stops between two blocks.</param>
    public static byte[] Write(ReportDocument report, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (
            var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document)
        )
        {
            package.PackageProperties.Title = PlainText.OneLine(report.Title);
            package.PackageProperties.Creator = Portal;
            package.PackageProperties.Language = report.Language.Code();
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = ReportStyles.Create(report.Language);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = WordWriter.Numbering();
            // Word asks once and then fills contents and page numbers.
            main.AddNewPart<DocumentSettingsPart>().Settings = new(
                new UpdateFieldsOnOpen { Val = true }
            );
            main.Document = new(Body(report, main, cancellation));
        }

        return stream.ToArray();
    }

    private static Body Body(
        ReportDocument report,
        MainDocumentPart main,
        CancellationToken cancellation
    )
    {
        var body = new Body(ReportFront.Of(report, main));
        body.Append(ReportContents.Of(report));
        var pieces = new ReportPieces(report, main);
        foreach (var block in report.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            body.Append(pieces.Of(block));
        }

        body.Append(ReportSection.Of(report, main));
        return body;
    }
}
