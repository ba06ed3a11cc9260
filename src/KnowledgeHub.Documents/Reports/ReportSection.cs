using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>The pages of a report: their size and direction, and what stands on each.</summary>
internal static class ReportSection
{
    public static SectionProperties Of(ReportDocument report, MainDocumentPart main)
    {
        var texts = new ReportTexts(report.Language);
        var header = main.AddNewPart<HeaderPart>();
        header.Header = new(
            texts.Paragraph(ReportStyles.Header, $"{report.HandlingMark} · {report.Title}")
        );
        var footer = main.AddNewPart<FooterPart>();
        footer.Footer = new(Footer(report, texts));
        var section = WordWriter.Section(report.Language);
        section.PrependChild(
            new FooterReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(footer) }
        );
        section.PrependChild(
            new HeaderReference { Type = HeaderFooterValues.Default, Id = main.GetIdOfPart(header) }
        );
        return section;
    }

    private static Paragraph Footer(ReportDocument report, ReportTexts texts)
    {
        var pageNumber = ReportFields.Of(" PAGE ", new Run(new Text("1")));
        OpenXmlElement[] content =
        [
            texts.Run(report.Words.Page),
            ReportTexts.Gap(),
            .. pageNumber,
            ReportTexts.Gap(" · "),
            texts.Run(report.Words.ContentHash),
            ReportTexts.Gap(),
            new Run(new Text(report.ContentHash)),
        ];
        return texts.Holding(ReportStyles.Footer, content);
    }
}
