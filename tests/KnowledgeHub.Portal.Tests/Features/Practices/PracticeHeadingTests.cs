using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Practices;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeBuilder;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Practices;

public sealed class PracticeHeadingTests : ReaderContext
{
    [Fact]
    public void Render_Draft_SaysWhoSeesIt() =>
        Assert.NotNull(Draw(ADraft()).Text(PracticeStrings.PracticeDraftText));

    [Fact]
    public void Render_Published_IsNoDraftAndNeedsNoNote()
    {
        var cut = Draw(APractice());

        Assert.DoesNotContain(PracticeStrings.PracticeDraft, cut.Words(), StringComparison.Ordinal);
        Assert.Empty(cut.FindAll(".notice"));
        Assert.Equal("H1", cut.Heading("Joint mobile team").TagName);
    }

    [Theory]
    [InlineData(
        TranslationState.MachineAssisted,
        nameof(PracticeStrings.PracticeTranslationMachine)
    )]
    [InlineData(TranslationState.Outdated, nameof(PracticeStrings.PracticeTranslationOutdated))]
    public void Render_TranslationNotVouchedFor_SaysSoAndWhichLanguageFollows(
        TranslationState state,
        string expectedKey
    )
    {
        ReadIn("fr");

        var note = Draw(Translated(state), Language.French).Find(".notice").Words();

        var expected = PracticeStrings.ResourceManager.GetString(expectedKey, null);
        Assert.Equal(FindExtensions.Words($"{expected} {BodyIn("anglais")}"), note);
    }

    [Fact]
    public void Render_TranslationReviewed_NamesOnlyTheLanguageOfTheBody()
    {
        ReadIn("fr");

        var cut = Draw(Translated(TranslationState.Reviewed), Language.French);

        Assert.Equal(BodyIn("anglais"), cut.Find(".notice").Words());
    }

    [Fact]
    public void Render_NotTranslated_HasTheTitleInItsOwnLanguage()
    {
        ReadIn("ar");

        var title = Draw(APractice(), Language.Arabic).Heading("Joint mobile team");

        Assert.Equal(("en", "ltr"), (title.GetAttribute("lang"), title.GetAttribute("dir")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Render_Editor_IsLedToTheEditor(bool mayEdit) =>
        Assert.Equal(
            mayEdit,
            Draw(APractice(), mayEdit: mayEdit).LinkNames().Contains(PracticeStrings.PracticeEdit)
        );

    private static Practice Translated(TranslationState state)
    {
        var content = AContent().WithTranslatedTitle(Language.French, "Équipe mobile").Build();
        return APractice()
            .WithContent(
                content with
                {
                    Translations = content.Translations.Add(Language.French, state),
                }
            );
    }

    private static string BodyIn(string language) =>
        FindExtensions.Words(ReaderText.Fill(PracticeStrings.PracticeTranslationBody, language));

    private IRenderedComponent<PracticeHeading> Draw(
        Practice practice,
        Language reader = Language.English,
        bool mayEdit = false
    ) =>
        Render<PracticeHeading>(heading =>
            heading.Add(it => it.Reading, practice.ReadIn(reader)).Add(it => it.MayEdit, mayEdit)
        );
}
