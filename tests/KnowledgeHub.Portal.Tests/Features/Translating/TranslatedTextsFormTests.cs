using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Translations;
using KnowledgeHub.Portal.Features.Translating;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Translating;

public sealed class TranslatedTextsFormTests
{
    [Theory]
    [InlineData("Ancien", "Ancien", "Leur", "Leur", false)]
    [InlineData("Ancien", "Mon", "Leur", "Mon", true)]
    [InlineData("Ancien", "Mon", "Ancien", "Mon", true)]
    [InlineData("Ancien", " Leur ", "Leur", "Leur", false)]
    [InlineData("", "", "Leur", "Leur", false)]
    [InlineData("Ancien", "", "Leur", "", true)]
    public void Rebase_Field_TakesTheStoredTextOnlyWhereNothingWasTyped(
        string seen,
        string typed,
        string stored,
        string expected,
        bool isShown
    )
    {
        var form = new TranslatedTextsForm { Version = 1, Texts = { ["title"] = typed } };

        var both = form.Rebase(
            Reading(stored),
            new Dictionary<string, string> { ["title"] = seen }
        );

        Assert.Equal((expected, 2), (form.Texts["title"], form.Version));
        Assert.Equal(isShown, both.Contains("title"));
    }

    [Theory]
    [InlineData("reviewed", TranslationState.Reviewed)]
    [InlineData("outdated", TranslationState.Outdated)]
    [InlineData("unheard-of", TranslationState.MachineAssisted)]
    [InlineData(null, TranslationState.MachineAssisted)]
    public void ToTranslation_State_IsTheMoreCarefulOneUnlessSaid(
        string? code,
        TranslationState expected
    ) =>
        Assert.Equal(
            expected,
            new TranslatedTextsForm { State = code }
                .ToTranslation(Language.French)
                .State
        );

    [Fact]
    public void Of_Reading_HoldsEveryTextOfTheOriginal()
    {
        var form = TranslatedTextsForm.Of(Reading("Titre"));

        Assert.Equal(["title", "claim", "challenge", "practice"], form.Texts.Keys);
        Assert.Equal(("Titre", ""), (form.Texts["title"], form.Texts["practice"]));
    }

    private static TranslationReading Reading(string title) =>
        new(
            APractice().WithContent(AContent().WithTranslatedTitle(Language.French, title)),
            Language.French,
            Basis: null
        );
}
