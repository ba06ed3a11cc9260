using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Tests.Shared;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class TranslationFieldsetTests : ReaderContext
{
    private readonly PracticeForm _form = PracticeForm.From(EditedContents.Full);

    [Fact]
    public void Render_Languages_AreThoseOtherThanTheOriginal() =>
        Assert.Equal(
            ["French", "Arabic", "Russian"],
            Draw().FindAll("legend").Select(FindExtensions.Words)
        );

    [Theory]
    [InlineData("fr", "ltr", "Équipe mobile commune")]
    [InlineData("ar", "rtl", "فريق متنقل مشترك")]
    public void Render_Title_IsWrittenInItsOwnLanguage(string code, string dir, string text)
    {
        var title = Draw().Find($"#field-title-{code}");

        Assert.Equal((code, dir), (title.GetAttribute("lang"), title.GetAttribute("dir")));
        Assert.Equal(text, title.GetAttribute("value"));
    }

    [Fact]
    public void Type_Translation_IsKeptInTheForm()
    {
        var cut = Draw();

        cut.Find("#field-title-ru").Change("Группа");
        cut.Find("#field-claim-ru").Change("Одна группа.");

        var russian = _form.Translations[Language.Russian];
        Assert.Equal(("Группа", "Одна группа."), (russian.Title, russian.Claim));
    }

    [Fact]
    public void Tick_Reviewed_IsKeptInTheForm()
    {
        var boxes = Draw().FindAll("input[type=checkbox]");

        boxes[1].Change(true);

        Assert.True(_form.Translations[Language.Arabic].IsReviewed);
    }

    [Fact]
    public void Render_FaultInATranslation_StandsOpenAtTheField()
    {
        var fault = new FieldErrors(
            [new(PracticeRules.TitleIsTooLong, "title.fr", "140")],
            Language.English
        );

        var cut = Draw(fault);

        var title = cut.Find("#field-title-fr");
        var described = cut.Find($"#{title.GetAttribute("aria-describedby")}");
        Assert.True(cut.Find("details").HasAttribute("open"));
        Assert.Equal("true", title.GetAttribute("aria-invalid"));
        Assert.Equal(fault.Of("title.fr"), described.Words());
    }

    private IRenderedComponent<TranslationFieldset> Draw(FieldErrors? errors = null) =>
        Render<TranslationFieldset>(fieldset =>
            fieldset
                .Add(it => it.Form, _form)
                .Add(it => it.Errors, errors ?? FieldErrors.None)
                .Add(it => it.Taxonomy, Taxonomy)
        );
}
