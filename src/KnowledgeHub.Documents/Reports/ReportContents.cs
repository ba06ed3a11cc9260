using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>
/// The table of contents: a field that the word processor fills with page numbers, and until then the headings as links.
/// </summary>
internal static class ReportContents
{
    private const string Instruction = """ TOC \o "1-2" \h \z \u """;
    private const int Deepest = 2;

    /// <summary>The name of the place that a heading marks.</summary>
    /// <param name="number">Number of the heading, from 0.</param>
    public static string Bookmark(int number) => $"_Toc{number + 1:D6}";

    public static IEnumerable<OpenXmlElement> Of(ReportDocument report)
    {
        var texts = new ReportTexts(report.Language);
        var entries = report
            .Blocks.OfType<ReportBlock.Heading>()
            .Select((heading, number) => (heading, number))
            .Where(entry => entry.heading.Level <= Deepest)
            .ToList();
        yield return ReportTexts.StartingPage(
            texts.Paragraph(ReportStyles.ContentsHeading, report.Words.Contents)
        );
        for (var place = 0; place < entries.Count; place++)
        {
            var paragraph = Entry(texts, entries[place].heading, entries[place].number);
            if (place == 0)
            {
                Open(paragraph);
            }

            if (place == entries.Count - 1)
            {
                paragraph.Append(ReportFields.End());
            }

            yield return paragraph;
        }
    }

    private static Paragraph Entry(ReportTexts texts, ReportBlock.Heading heading, int number) =>
        texts.Holding(
            ReportStyles.ContentsOf(heading.Level),
            new Hyperlink(texts.Run(heading.Text)) { Anchor = Bookmark(number), History = true }
        );

    private static void Open(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        foreach (var run in ReportFields.Begin(Instruction).Reverse())
        {
            paragraph.InsertAfter(run, properties);
        }
    }
}
