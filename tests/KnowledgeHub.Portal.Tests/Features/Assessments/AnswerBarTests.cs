using Bunit;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Assessments;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Assessments;

public sealed class AnswerBarTests : ReaderContext
{
    private static readonly Assessment _assessment = AnAssessment();
    private static readonly MaturityFramework _framework = FrameworkBuilder.AFramework();

    [Theory]
    [InlineData(0, "unanswered LEG.S.2 next LEG.S.2")]
    [InlineData(1, "previous LEG.S.1 next LEG.S.3 unanswered LEG.S.3")]
    [InlineData(53, "previous INF.N.2 unanswered LEG.S.1")]
    public void Render_Moves_AreLinksThatAlsoWorkWithoutTheModule(int position, string expected)
    {
        var cut = Draw(position);

        var moves = cut.FindAll("[data-move]")
            .Select(link =>
                $"{link.GetAttribute("data-move")} {link.GetAttribute("href")?.Split('/')[^1]}"
            );
        Assert.Equal(expected.Split(' ').Order(), string.Join(' ', moves).Split(' ').Order());
    }

    [Fact]
    public void Render_EverythingElseAnswered_LeadsToTheResult()
    {
        var answers = _framework.Indicators.Select(indicator =>
            AnAnswer(_assessment, indicator.Id.Value)
        );

        var cut = Draw(3, [.. answers]);

        Assert.EndsWith(
            "/result",
            cut.Link(AssessmentStrings.AssessmentsResult).GetAttribute("href"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Render_State_StandsInOnePlaceThatIsSpoken()
    {
        var status = Assert.Single(Draw(0).FindAll("[role=status]"));

        Assert.Equal(AssessmentStrings.AnswerStateBlank, status.Words());
        Assert.Equal(AssessmentStrings.AnswerStateOffline, status.GetAttribute("data-offline"));
    }

    [Fact]
    public void Areas_OfASheet_CountWhatIsAnsweredAndLeadToTheFirstOpenOne()
    {
        var sheet = Sheet(0, AnAnswer(_assessment, "LEG.S.1"), AnAnswer(_assessment, "INS.N.1"));

        var areas = sheet.Areas.ToList();

        Assert.Equal(new AreaProgress("LEG", 1, 9, "LEG.S.2"), areas[0]);
        Assert.Equal(new AreaProgress("INS", 1, 9, "INS.S.1"), areas[1]);
        Assert.Equal((2, 54), (sheet.Answered, sheet.Total));
    }

    private static AnswerSheet Sheet(int position, params Answer[] answers) =>
        new(
            new(_assessment, _framework, answers),
            _framework.Indicators[position],
            new(
                SampleAccess.To(new FakeAssessmentStore()),
                new FakeAssessmentStore(),
                new FakeFrameworkSource(),
                new FakeClock()
            )
        );

    private IRenderedComponent<AnswerBar> Draw(int position, params Answer[] answers) =>
        Render<AnswerBar>(bar =>
            bar.Add(it => it.Sheet, Sheet(position, answers)).Add(it => it.IsWritten, true)
        );
}
