using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Editing;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed partial class PracticeFormTests
{
    private static readonly PracticeContent _full = EditedContents.Full;

    [Fact]
    public void ToContent_Untouched_LosesNothing() =>
        Assert.All(
            EditedContents.All,
            content =>
                Assert.Equal(
                    content.Written(),
                    PracticeForm.From(content).ToContent(content).Written()
                )
        );

    [Fact]
    public void ToContent_AsABrowserSendsItBack_LosesNothing()
    {
        var form = PracticeForm.From(_full);
        form.Sections["limits"] = "First.\n\n- one\n- two\n";
        form.Title += "  ";
        form.Caveats = form.Caveats.ReplaceLineEndings("\r\n") + "\r\n\r\n";
        form.Choices["countries"].Reverse();
        form.Sources.Add(new());

        Assert.Equal(_full.Written(), form.ToContent(_full).Written());
    }

    [Theory]
    [MemberData(nameof(EditsOfTexts))]
    [MemberData(nameof(EditsOfTerms))]
    [MemberData(nameof(EditsOfProvenance))]
    [MemberData(nameof(EditsOfTranslations))]
    public void ToContent_OneFieldEdited_ChangesThatAndNothingElse(
        string field,
        Action<PracticeForm> edit,
        Func<PracticeContent, PracticeContent> expected
    )
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(expected);
        var form = PracticeForm.From(_full);

        edit(form);

        Assert.Equal([field], form.Differing(PracticeForm.From(_full)).Select(it => it.Name));
        Assert.Equal(expected(_full).Written(), form.ToContent(_full).Written());
    }

    [Theory]
    [MemberData(nameof(EditsOfTexts))]
    [MemberData(nameof(EditsOfTerms))]
    [MemberData(nameof(EditsOfProvenance))]
    [MemberData(nameof(EditsOfTranslations))]
    public void Copy_EditedField_CarriesItOver(
        string field,
        Action<PracticeForm> edit,
        Func<PracticeContent, PracticeContent> expected
    )
    {
        ArgumentNullException.ThrowIfNull(edit);
        ArgumentNullException.ThrowIfNull(expected);
        var (from, to) = (PracticeForm.From(_full), PracticeForm.From(_full));
        edit(from);

        FormField.All(from.OriginalLanguage).Single(it => it.Name == field).Copy(from, to);

        Assert.Equal(expected(_full).Written(), to.ToContent(_full).Written());
    }

    [Fact]
    public void ToContent_NewerContent_KeepsWhatTheFormDoesNotHold()
    {
        var newer = _full with { Related = [new("P-0009")], ReviewBy = null };
        var form = PracticeForm.From(_full);
        form.ReviewBy = null;

        Assert.Equal(newer.Written(), form.ToContent(newer).Written());
    }

    [Fact]
    public void ToContent_NewEntryInFrench_IsWrittenInFrench()
    {
        var blank = new PracticeContent();
        var form = PracticeForm.From(blank);
        (form.OriginalLanguage, form.Title) = (Language.French, "Équipe");
        form.Sections["practice"] = "Une patrouille.";

        var content = form.ToContent(blank);

        Assert.Equal(Language.French, content.OriginalLanguage);
        Assert.Equal(LocalizedText.In(Language.French, "Équipe"), content.Title);
        Assert.Equal(LocalizedText.In(Language.French, "Une patrouille."), content.Body.Practice);
        Assert.Empty(content.Translations);
    }

    [Fact]
    public void From_ContentWithoutSources_ShowsARowToWriteIn() =>
        Assert.True(Assert.Single(PracticeForm.From(new()).Sources).IsBlank);

    [Theory]
    [InlineData("Joint Patrol, mobile,, mobile ,", "joint patrol|mobile")]
    [InlineData("دورية، فريق", "دورية|فريق")]
    [InlineData("one\r\ntwo", "one|two")]
    [InlineData(" , ", "")]
    public void ToContent_Tags_AreLowerCaseAndOnce(string typed, string expected)
    {
        var form = PracticeForm.From(new());
        form.Tags = typed;

        Assert.Equal(expected, string.Join('|', form.ToContent(new()).Classification.Tags));
    }
}
