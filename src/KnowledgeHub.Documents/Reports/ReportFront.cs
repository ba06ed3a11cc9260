using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The first page of a report.</summary>
internal static class ReportFront
{
    public static IEnumerable<OpenXmlElement> Of(ReportDocument report, MainDocumentPart main)
    {
        var texts = new ReportTexts(report.Language);
        if (report.Logo is { } logo)
        {
            yield return texts.Holding(ReportStyles.Cover, new Run(ReportPictures.Of(logo, main)));
        }

        yield return texts.Paragraph(WordStyles.Title, report.Title);
        foreach (var line in report.CoverLines)
        {
            yield return texts.Paragraph(ReportStyles.Cover, line);
        }

        foreach (var line in ReportTexts.Lines(report.CoverText.Text))
        {
            yield return ReportTexts.Paragraph(
                WordStyles.Normal,
                report.CoverText with
                {
                    Text = line,
                }
            );
        }
    }
}
