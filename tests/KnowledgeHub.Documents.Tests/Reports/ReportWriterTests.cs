using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.Reports;

namespace KnowledgeHub.Documents.Tests.Reports;

public sealed class ReportWriterTests
{
    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.French)]
    [InlineData(Language.Arabic)]
    [InlineData(Language.Russian)]
    public void Write_AnyLanguage_IsAValidFile(Language language)
    {
        using var package = SampleReport.Open(language);

        var errors = new OpenXmlValidator(FileFormatVersions.Office2016).Validate(package);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void Write_Headings_HaveTheStylesThatNavigate()
    {
        using var package = SampleReport.Open(Language.English);

        var styles = Body(package)
            .Elements<Paragraph>()
            .ToLookup(paragraph => paragraph.InnerText, paragraph => StyleOf(paragraph));

        Assert.Equal("Heading1", Assert.Single(styles["First"], style => style != "TOC1"));
        Assert.Equal("Heading2", Assert.Single(styles["Second"], style => style != "TOC2"));
        Assert.Equal("Heading3", Assert.Single(styles["Third"]));
    }

    [Fact]
    public void Write_ContentsAndCaptions_AreFields()
    {
        using var package = SampleReport.Open(Language.English);

        var fields = Body(package).Descendants<FieldCode>().Select(field => field.Text.Trim());

        Assert.Equal(
            [
                """TOC \o "1-2" \h \z \u""",
                """SEQ Table \* ARABIC""",
                """SEQ Figure \* ARABIC""",
                """SEQ Figure \* ARABIC""",
            ],
            fields
        );
        Assert.NotNull(
            PartOf(package).DocumentSettingsPart?.Settings.GetFirstChild<UpdateFieldsOnOpen>()
        );
    }

    [Fact]
    public void Write_Fields_BeginSeparateAndEndAsOften()
    {
        using var package = SampleReport.Open(Language.English);

        var kinds = Body(package)
            .Descendants<FieldChar>()
            .CountBy(field => field.FieldCharType?.InnerText ?? string.Empty)
            .Select(kind => kind.Value);

        Assert.Equal([4, 4, 4], kinds);
    }

    [Fact]
    public void Write_ContentsLinks_LeadToTheirHeadings()
    {
        using var package = SampleReport.Open(Language.English);

        var marks = Body(package).Descendants<BookmarkStart>().Select(mark => mark.Name?.Value);
        var links = Body(package).Descendants<Hyperlink>().Select(link => link.Anchor?.Value);

        Assert.NotEmpty(links);
        Assert.Empty(links.Except(marks));
    }

    [Fact]
    public void Write_EveryPage_BearsMarkHashAndNumber()
    {
        using var package = SampleReport.Open(Language.English);

        var header = Assert.Single(PartOf(package).HeaderParts).Header.InnerText;
        var footer = Assert.Single(PartOf(package).FooterParts).Footer.InnerText;

        Assert.Contains("Internal", header, StringComparison.Ordinal);
        Assert.Contains(SampleReport.Hash, footer, StringComparison.Ordinal);
        Assert.Contains("PAGE", footer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Language.Arabic, true)]
    [InlineData(Language.Russian, false)]
    public void Write_Direction_HoldsForPagesTablesParagraphsAndRuns(Language language, bool isRtl)
    {
        using var package = SampleReport.Open(language);
        var body = Body(package);

        Assert.Equal(isRtl, body.Elements<SectionProperties>().Single().Elements<BiDi>().Any());
        Assert.Equal(isRtl, body.Descendants<BiDiVisual>().Any());
        Assert.Equal(isRtl, Heading(body).ParagraphProperties?.BiDi is not null);
        Assert.Equal(isRtl, Heading(body).Descendants<RightToLeftText>().Any());
    }

    [Fact]
    public void Write_TextInAnotherLanguage_KeepsItsOwnDirection()
    {
        using var package = SampleReport.Open(Language.Arabic);

        var remark = Body(package)
            .Elements<Paragraph>()
            .Single(paragraph => paragraph.InnerText == "Remark");

        Assert.Null(remark.ParagraphProperties?.BiDi);
    }

    [Fact]
    public void Write_PageBreak_StartsThePageWithWhatFollows()
    {
        using var package = SampleReport.Open(Language.English);

        var starting = Body(package)
            .Elements<Paragraph>()
            .Where(paragraph => paragraph.ParagraphProperties?.PageBreakBefore is not null)
            .Select(paragraph => paragraph.InnerText);

        Assert.Equal(["Contents", "Third"], starting);
    }

    [Fact]
    public void Write_Properties_NameThePortalAndNoPerson()
    {
        using var package = SampleReport.Open(Language.English);

        var properties = package.PackageProperties;

        Assert.Equal("Title of the report", properties.Title);
        Assert.Equal(("KnowledgeHub", null), (properties.Creator, properties.LastModifiedBy));
    }

    [Fact]
    public void Write_Cancelled_Stops()
    {
        var report = SampleReport.In(Language.English);

        Assert.Throws<OperationCanceledException>(() =>
            ReportWriter.Write(report, new CancellationToken(canceled: true))
        );
    }

    private static MainDocumentPart PartOf(WordprocessingDocument package) =>
        package.MainDocumentPart!; // not null: it was just written

    private static Body Body(WordprocessingDocument package) => PartOf(package).Document.Body!; // not null: likewise

    private static Paragraph Heading(Body body) =>
        body.Elements<Paragraph>().First(paragraph => StyleOf(paragraph) == "Heading1");

    private static string? StyleOf(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
}
