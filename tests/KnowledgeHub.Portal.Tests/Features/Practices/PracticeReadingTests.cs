using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class PracticeReadingTests
{
    [Theory]
    [InlineData(Language.French, TranslationState.Outdated)]
    [InlineData(Language.English, null)]
    [InlineData(Language.Arabic, null)]
    [InlineData(Language.Russian, null)]
    public void Translation_Reader_IsTheStateOfWhatThatReaderReads(
        Language reader,
        TranslationState? expected
    )
    {
        var content = AContent().WithTranslatedTitle(Language.French, "Équipe").Build();
        Language[] languages = [Language.English, Language.French, Language.Arabic];
        var states = languages.ToDictionary(it => it, _ => TranslationState.Outdated);
        content = content with { Translations = content.Translations.AddRange(states) };

        Assert.Equal(expected, APractice().WithContent(content).Build().ReadIn(reader).Translation);
    }

    [Theory]
    [InlineData(Language.English, false)]
    [InlineData(Language.French, true)]
    public void Original_Text_IsForeignToReadersOfOtherLanguages(Language reader, bool expected)
    {
        var reading = APractice().Build().ReadIn(reader);

        Assert.Equal(new("caveat", Language.English, expected), reading.Original("caveat"));
        Assert.Equal(expected, reading.IsBodyForeign);
    }
}
