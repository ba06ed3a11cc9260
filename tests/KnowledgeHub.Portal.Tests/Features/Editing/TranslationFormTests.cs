using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class TranslationFormTests
{
    [Theory]
    [InlineData(Language.French, "Équipe mobile commune", true)]
    [InlineData(Language.Arabic, "فريق متنقل مشترك", false)]
    [InlineData(Language.Russian, "", false)]
    public void From_State_IsTickedOnlyWhenAPersonHasVouchedForIt(
        Language language,
        string title,
        bool isReviewed
    )
    {
        var translation = PracticeForm.From(EditedContents.Full).Translations[language];

        Assert.Equal((title, isReviewed), (translation.Title, translation.IsReviewed));
    }

    [Theory]
    [InlineData("Équipe", "", false, TranslationState.MachineAssisted)]
    [InlineData("", "Une équipe.", false, TranslationState.MachineAssisted)]
    [InlineData("Équipe", "", true, TranslationState.Reviewed)]
    public void ToContent_FirstTranslation_HasTheMoreCarefulStateUnlessVouchedFor(
        string title,
        string claim,
        bool isReviewed,
        TranslationState expected
    ) => Assert.Equal(expected, States(title, claim, isReviewed)[Language.French]);

    [Theory]
    [InlineData("", "", true)]
    [InlineData("  ", "\n", true)]
    [InlineData("", "", false)]
    public void ToContent_NoText_HasNoState(string title, string claim, bool isReviewed) =>
        Assert.Empty(States(title, claim, isReviewed));

    [Fact]
    public void ToContent_TextOfAnOutdatedTranslation_StaysOutdatedUntilAPersonSaysSo()
    {
        var form = PracticeForm.From(EditedContents.Full);
        form.Translations[Language.Arabic].Title = "جديد";

        var content = form.ToContent(EditedContents.Full);

        Assert.Equal("جديد", content.Title[Language.Arabic]);
        Assert.Equal(TranslationState.Outdated, content.Translations[Language.Arabic]);
    }

    private static ImmutableSortedDictionary<Language, TranslationState> States(
        string title,
        string claim,
        bool isReviewed
    )
    {
        var form = PracticeForm.From(new());
        var french = form.Translations[Language.French];
        (french.Title, french.Claim, french.IsReviewed) = (title, claim, isReviewed);
        return form.ToContent(new()).Translations;
    }
}
