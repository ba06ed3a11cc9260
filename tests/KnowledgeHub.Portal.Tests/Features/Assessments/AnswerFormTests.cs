using AngleSharp.Dom;
using Bunit;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerFormTests : ReaderContext
{
    private readonly FakeAssessmentStore _store = new(AnAssessment());
    private AnswerContent _content = AnswerContent.Blank;
    private MaturityFramework _framework = FrameworkBuilder.AFramework();
    private Assessment _assessment = AnAssessment();

    [Fact]
    public void Render_Choices_AreSevenRadiosUnderTheQuestion()
    {
        var cut = Draw(Sheet());

        var group = cut.Find("fieldset.choice");
        Assert.Equal(
            "To what extent: Service mandate and powers?",
            group.QuerySelector("legend")?.Words()
        );
        Assert.Equal(
            ["1", "2", "3", "4", "5", "not-applicable", "unknown"],
            group
                .QuerySelectorAll("input[name=choice]")
                .Select(radio => radio.GetAttribute("value"))
        );
    }

    [Theory]
    [InlineData("3")]
    [InlineData("unknown")]
    [InlineData("not-applicable")]
    public void Render_StoredAnswer_IsChosen(string choice)
    {
        _content = new AnswerFields { Choice = choice, Reason = "Inland" }.ToContent();

        var cut = Draw(Sheet());

        Assert.Equal(choice, cut.Find("input[name=choice]:checked").GetAttribute("value"));
    }

    [Fact]
    public void Render_Levels_ShowNumberNameAndDescriptor() =>
        Assert.Contains(
            "Level 4 What holds at level 4",
            Draw(Sheet()).Words(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Render_StatementsOfItsOwn_StandInThePlaceOfTheDescriptors()
    {
        _framework = FrameworkBuilder.AFramework().WithStatements();

        var words = Draw(Sheet()).Words();

        Assert.Contains(
            "Level 4 What can be seen of LEG.S.1 at level 4",
            words,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("What holds at level 4", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_BeforeTheBrowserKeepsAnything_NothingCanBeTyped() =>
        Assert.True(Draw(Sheet()).Find("fieldset.all").HasAttribute("disabled"));

    [Fact]
    public async Task Receipt_ReasonMissing_NamesTheFieldAndTheFieldHasAPlaceForIt()
    {
        var sheet = Sheet();
        var draft = new AnswerDraft
        {
            Sequence = 1,
            Fields = new() { Choice = "not-applicable" },
        };
        var saving = await SaveAsync(sheet, draft.Fields);

        var receipt = AnswerReceipt.Of(draft, saving, sheet.Session);

        Assert.Equal(
            AssessmentStrings.AnswerRuleReasonRequired,
            Assert.Contains("reason", receipt.Errors)
        );
        var reason = Draw(sheet).Field(AssessmentStrings.AnswerReason);
        Assert.Equal("reason", reason.GetAttribute("data-field"));
        Assert.Contains(
            "answer-reason-error",
            reason.GetAttribute("aria-describedby"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Render_AfterASave_LeavesTheFieldsAsTheyWereDrawn()
    {
        var sheet = Sheet();
        var cut = Draw(sheet);
        await SaveAsync(sheet, new() { Choice = "4", Comment = "Ours" });

        cut.Render();

        Assert.Empty(cut.FindAll("input[name=choice]:checked"));
        Assert.Equal("", cut.Find("#answer-comment").GetAttribute("value"));
    }

    [Fact]
    public async Task Render_LevelOnWeakEvidence_IsToldAndStays()
    {
        var sheet = Sheet();
        await SaveAsync(sheet, new() { Choice = "4", Evidence = "document" });

        var words = Draw(sheet).Find("#answer-evidence-notice").Words();

        var expected = ScoreWords.Of(EvidenceGrade.DocumentAndUse);
        Assert.Contains(
            ReaderText.Fill(AssessmentStrings.AnswerEvidenceWeak, 4, expected),
            words,
            StringComparison.Ordinal
        );
        Assert.Contains(ScoreWords.Of(ConfidenceBand.Low), words, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_BorderTheCountryLacks_OffersTheReason()
    {
        _framework = FrameworkBuilder
            .AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { BorderTypes = ["sea"] });
        _assessment = AnAssessment().WithBorders("land");

        var confirm = Draw(Sheet()).Button(AssessmentStrings.AnswerSuggestionConfirm);

        var reason = ReaderText.Fill(AssessmentStrings.AnswerSuggestionNoBorder, "Sea border");
        Assert.Equal(reason, confirm.GetAttribute("data-confirm"));
    }

    [Fact]
    public void Render_SuggestionConfirmedAlready_IsNotOfferedAgain()
    {
        _framework = FrameworkBuilder
            .AFramework()
            .WithIndicator("LEG.S.1", indicator => indicator with { NeedsNeighbours = true });
        _assessment = AnAssessment().WithNeighbours();
        _content = new() { State = AnswerState.NotApplicable, Reason = "An island" };

        Assert.Empty(Draw(Sheet()).FindAll("[data-confirm]"));
    }

    [Fact]
    public async Task Render_Conflict_ShowsBothAnswersAsText()
    {
        var sheet = Sheet();
        _store.InterleaveSaveOf(
            AnAnswer(_assessment, "LEG.S.1", new AnswerContent { Comment = "<b>Theirs</b>" })
        );
        await SaveAsync(sheet, new() { Choice = "4", Comment = "Mine" });

        Assert.NotNull(sheet.Session.Conflict);
        var cut = Render<AnswerConflictView>(view =>
            view.Add(it => it.Conflict, sheet.Session.Conflict)
        );

        Assert.Contains("Mine", cut.Words(), StringComparison.Ordinal);
        Assert.Contains("<b>Theirs</b>", cut.Words(), StringComparison.Ordinal);
        Assert.Equal(
            ["mine", "stored", "merge"],
            cut.FindAll("[data-decide]").Select(button => button.GetAttribute("data-decide"))
        );
    }

    private AnswerSheet Sheet()
    {
        var indicator = _framework.Indicators[0];
        Answer[] answers =
            _content == AnswerContent.Blank
                ? []
                : [AnAnswer(_assessment, indicator.Id.Value, _content)];
        var answering = new AnswerIndicator(
            SampleAccess.To(_store),
            _store,
            new FakeFrameworkSource(_framework),
            new FakeClock()
        );
        return new(new(_assessment, _framework, answers), indicator, answering);
    }

    private static Task<AnswerSaving> SaveAsync(AnswerSheet sheet, AnswerFields fields) =>
        sheet.Session.SaveAsync(
            Actors.Respondent with
            {
                Countries = [new("XA")],
            },
            new() { Sequence = 1, Fields = fields },
            default
        );

    private IRenderedComponent<AnswerForm> Draw(AnswerSheet sheet) =>
        Render<AnswerForm>(form =>
            form.Add(it => it.Sheet, sheet).Add(it => it.Taxonomy, Taxonomy)
        );
}
