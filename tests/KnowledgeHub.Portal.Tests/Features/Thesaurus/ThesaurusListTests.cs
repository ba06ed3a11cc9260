using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Features.Thesaurus;
using static KnowledgeHub.Testing.Builders.ConceptBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Thesaurus;

public sealed class ThesaurusListTests
{
    private static readonly ConceptScheme _scheme = new([
        AConcept("risk-analysis").Named("fr", "analyse des risques").Named("ar", "التحليل").Build(),
        AConcept("exchange").Named("fr", "échange").Abbreviated("ru", "ОИ").Build(),
        AConcept("biometrics").Named("ar", "بيانات").Build(),
    ]);

    [Theory]
    [InlineData(Language.English, "B E R")]
    [InlineData(Language.French, "A B E")]
    [InlineData(Language.Arabic, "E ب ت")]
    public void Groups_InALanguage_AreTheFirstLettersWithoutMarksAndArticle(
        Language language,
        string letters
    )
    {
        var list = new ThesaurusList(_scheme, language, null);

        Assert.Equal(letters.Split(' ').Order(), list.Groups.Select(group => group.Letter).Order());
    }

    [Theory]
    [InlineData("ECHANGE", "exchange", "échange", "fr")]
    [InlineData("ои", "exchange", "ОИ", "ru")]
    [InlineData("Biom", "biometrics", null, null)]
    public void Filter_LabelOfAnyLanguage_FindsItsConceptAndSaysBy(
        string filter,
        string id,
        string? match,
        string? language
    )
    {
        var list = new ThesaurusList(_scheme, Language.English, filter);

        var line = Assert.Single(Assert.Single(list.Groups).Lines);
        Assert.Equal((id, match, language), (line.Id, line.Match, line.MatchLanguage));
    }

    [Theory]
    [InlineData(null, 3)]
    [InlineData(" … ", 3)]
    [InlineData("nothing of the kind", 0)]
    public void Count_Filter_IsThatOfWhatIsListed(string? filter, int expected) =>
        Assert.Equal(expected, new ThesaurusList(_scheme, Language.English, filter).Count);
}
