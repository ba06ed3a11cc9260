using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Tests.Taxonomy;

public sealed class TaxonomyCatalogueTests
{
    private static readonly TaxonomyCatalogue _catalogue = SampleTaxonomy.Catalogue;

    [Theory]
    [InlineData("INS")]
    [InlineData("ins")]
    public void Find_AnyCase_IsTheTerm(string code) =>
        Assert.Equal("INS", _catalogue.Find(TermKind.Area, code)?.Code);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("NL")]
    public void Find_CodeOfNoSuchVocabulary_IsNull(string? code) =>
        Assert.Null(_catalogue.Find(TermKind.Area, code));

    [Fact]
    public void Find_KindWithoutVocabulary_IsNull() =>
        Assert.Null(TaxonomyCatalogue.Empty.Find(TermKind.Area, "INS"));

    [Fact]
    public void Terms_OfAKind_AreInDisplayOrder() =>
        Assert.Equal(["S", "A", "N"], _catalogue.Terms(TermKind.Pillar).Select(term => term.Code));

    [Fact]
    public void Terms_KindWithoutVocabulary_AreNone() =>
        Assert.Empty(TaxonomyCatalogue.Empty.Terms(TermKind.Pillar));

    [Fact]
    public void Vocabularies_AnyOrderGiven_AreInTheOrderOfTheirKinds()
    {
        var catalogue = AnEmptyTaxonomy()
            .With(TermKind.Theme, ATerm("FR"))
            .With(TermKind.Area, ATerm("LEG"))
            .Build();

        Assert.Equal(
            [TermKind.Area, TermKind.Theme],
            catalogue.Vocabularies.Select(vocabulary => vocabulary.Kind)
        );
    }

    [Theory]
    [InlineData(Language.French, "Procédures")]
    [InlineData(Language.Russian, "Процедуры")]
    public void Label_KnownCode_IsInTheReadersLanguage(Language language, string expected) =>
        Assert.Equal(expected, _catalogue.Label(TermKind.Area, "prc", language));

    [Fact]
    public void Label_UnknownCode_IsTheCode() =>
        Assert.Equal("QQ", _catalogue.Label(TermKind.Country, "QQ", Language.French));

    [Fact]
    public void Constructor_TwoVocabulariesOfOneKind_Throws()
    {
        var areas = new Vocabulary(TermKind.Area, LocalizedText.Empty, []);

        Assert.Throws<ArgumentException>(() => new TaxonomyCatalogue([areas, areas]));
    }

    [Theory]
    [InlineData("LEG")]
    [InlineData("leg")]
    public void Constructor_CodeTwice_Throws(string again) =>
        Assert.Throws<ArgumentException>(() =>
            AnEmptyTaxonomy().With(TermKind.Area, ATerm("LEG"), ATerm(again)).Build()
        );

    [Fact]
    public void TermParents_OfEachKind_AreKindsAboveIt() =>
        Assert.Equal(
            "Concept:Concept Country:Region Organisation:Country Session:Edition Document:Edition",
            string.Join(
                ' ',
                Enum.GetValues<TermKind>()
                    .Where(kind => TermParents.Of(kind) is not null)
                    .Select(kind => $"{kind}:{TermParents.Of(kind)}")
            )
        );
}
