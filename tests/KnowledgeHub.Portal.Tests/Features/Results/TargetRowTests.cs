using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class TargetRowTests : ReaderContext
{
    [Fact]
    public void Choices_Level_AreTheProposalThenFromThereUpThenNone() =>
        Assert.Equal(["", "3", "4", "5", "none"], Row(3).Choices.Select(choice => choice.Code));

    [Fact]
    public void Choices_StoredTargetBelowTheLevel_StaysOnOffer() =>
        Assert.Contains("2", Row(3, 2).Choices.Select(choice => choice.Code));

    [Theory]
    [InlineData(null, null, "")]
    [InlineData(5, null, "5")]
    [InlineData(5, "4", "4")]
    [InlineData(5, "", "")]
    public void Chosen_TypedBeforeStored_IsWhatThePersonSees(
        int? stored,
        string? typed,
        string expected
    ) =>
        Assert.Equal(
            expected,
            Row(3, stored, typed is null ? null : new() { Level = typed }).Chosen
        );

    [Fact]
    public void Words_NoTarget_SaysSo() =>
        Assert.Equal(
            TargetStrings.TargetNone,
            new TargetRow(
                new(
                    FrameworkBuilder.AFramework().Build().Indicators[0],
                    Rating.Unknown(new("LEG.S.1"))
                ),
                null,
                FrameworkBuilder.AFramework()
            ).Words
        );

    [Fact]
    public void Form_Rows_BecomeDecisionsExceptForTheProposal()
    {
        var form = new TargetForm
        {
            Rows =
            [
                new()
                {
                    Indicator = "LEG.S.1",
                    Level = "",
                    Reason = "Unused",
                },
                new()
                {
                    Indicator = "leg.s.2",
                    Level = "none",
                    Reason = "Not now",
                },
                new() { Indicator = "LEG.S.3", Level = "x" },
                new() { Indicator = "nonsense", Level = "3" },
            ],
        };

        Assert.Equal(
            [new TargetDecision(new("LEG.S.2"), null, "Not now"), new(new("LEG.S.3"), 0, "")],
            form.ToDecisions().AsEnumerable()
        );
    }

    private static TargetRow Row(int level, int? stored = null, TargetRowForm? typed = null)
    {
        var indicator = FrameworkBuilder.AFramework().Build().Indicators[0];
        return new(
            new(
                indicator,
                Rating.Scored(indicator.Id, level),
                stored is null ? null : new(indicator.Id, stored, "Why")
            ),
            typed,
            FrameworkBuilder.AFramework()
        );
    }
}
