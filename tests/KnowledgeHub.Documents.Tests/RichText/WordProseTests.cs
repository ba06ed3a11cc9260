using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Documents.RichText;

namespace KnowledgeHub.Documents.Tests.RichText;

public sealed class WordProseTests
{
    private const string Prose = """
        # Head

        A **bold** *word* and `code`.

        - one
          1. deep
        - [link](/practices/x)

        > said
        """;

    [Fact]
    public void Write_LongText_HasItsLooksAndLinks()
    {
        using var package = Open(Prose, Language.English);
        var main = package.MainDocumentPart!; // not null: it was just written
        var body = main.Document.Body!; // not null: likewise

        Assert.Equal(
            ["Title", "Head", "A bold word and code.", "one", "1. deep", "link", "said"],
            body.Elements<Paragraph>().Select(paragraph => paragraph.InnerText)
        );
        Assert.Equal("bold", Assert.Single(body.Descendants<Bold>()).Parent?.Parent?.InnerText);
        Assert.Equal("word", Assert.Single(body.Descendants<Italic>()).Parent?.Parent?.InnerText);
        Assert.Equal(
            "https://hub.example/practices/x",
            Assert.Single(main.HyperlinkRelationships).Uri.ToString()
        );
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Arabic)]
    public void Write_LongText_IsAValidFile(Language language)
    {
        using var package = Open(Prose, language);

        var errors = new OpenXmlValidator().Validate(package);

        Assert.Empty(errors.Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    private static WordprocessingDocument Open(string source, Language language)
    {
        var text = new TextInLanguage(source, language, IsFallback: false);
        var document = new TextDocument(
            text with
            {
                Text = "Title",
            },
            language,
            [.. new RichTextBlocks(text, "https://hub.example").Create()]
        );
        return WordprocessingDocument.Open(
            new MemoryStream(WordWriter.Write(document)),
            isEditable: false
        );
    }
}
