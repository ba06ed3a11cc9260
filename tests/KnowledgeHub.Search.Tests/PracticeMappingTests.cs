using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Search.Analysis;
using KnowledgeHub.Search.Indexing;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

public sealed class PracticeMappingTests
{
    [Fact]
    public void ToDocument_Entry_IndexesEachTextInItsLanguage()
    {
        var practice = APractice("P-0001")
            .WrittenIn(Language.French, "Titre")
            .Titled("Title")
            .Saying("Corps", Language.French)
            .Tagged("mot")
            .With(content =>
                content with
                {
                    Provenance = content.Provenance with { Caveats = ["réserve"] },
                }
            )
            .With(content =>
                content with
                {
                    Commentary = new() { Transfer = LocalizedText.In(Language.English, "Note") },
                }
            );

        var document = PracticeMapping.ToDocument(practice.Build(), TaxonomyCatalogue.Empty);

        var texts = document
            .Texts.Select(text => $"{text.Field.Name()} {text.Language.Code()} {text.Text}")
            .Order();
        Assert.Equal(
            [
                "body fr Corps",
                "body fr réserve",
                "commentary en Note",
                "tags fr mot",
                "title en Title",
                "title fr Titre",
            ],
            texts
        );
    }

    [Theory]
    [InlineData(Language.French, "Titre")]
    [InlineData(Language.English, "Title")]
    [InlineData(Language.Arabic, "Titre")]
    public void TitleIn_Language_FallsBackToTheOriginal(Language language, string title)
    {
        var practice = APractice("P-0001")
            .WrittenIn(Language.French, "Titre")
            .Titled("Title")
            .Build();

        var document = PracticeMapping.ToDocument(practice, TaxonomyCatalogue.Empty);

        Assert.Equal(title, document.TitleIn(TextLanguages.Of(language)));
    }

    [Fact]
    public void ToDocument_UnknownSourceDocument_GivesNoEditionOrYear()
    {
        var practice = APractice("P-0001").From("unheard-of").Build();

        var document = PracticeMapping.ToDocument(practice, new FakeTaxonomySource().Current);

        Assert.Empty(document.Facets[Core.Searching.SearchFacet.Edition]);
        Assert.Empty(document.Facets[Core.Searching.SearchFacet.Year]);
    }

    [Fact]
    public void ToDocument_AttachedFile_IsIndexedAsBodyInItsLanguage()
    {
        var practice = APractice("P-0001").Titled("Title").Build();
        var files = new AttachmentTexts([
            new(practice.Id, AttachmentSensitivity.Public, Language.Russian, "патруль"),
            new(practice.Id, AttachmentSensitivity.SignedIn, Language.Russian, "тайна"),
        ]);

        var document = PracticeMapping.ToDocument(practice, TaxonomyCatalogue.Empty, files);

        var text = Assert.Single(document.Texts, text => text.Field is TextField.Body);
        Assert.Equal((TextLanguage.Russian, "патруль"), (text.Language, text.Text));
    }
}
