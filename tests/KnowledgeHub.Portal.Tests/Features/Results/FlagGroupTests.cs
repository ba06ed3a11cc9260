using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class FlagGroupTests : ReaderContext
{
    [Fact]
    public void Of_NothingFlagged_IsEmpty() => Assert.Empty(FlagGroup.Of(AResult(Plain)));

    [Fact]
    public void Of_SeveralFlags_HasGatesFirst() =>
        Assert.Equal(
            [
                FlagKind.GateCaps,
                FlagKind.GateNotConfirmed,
                FlagKind.Masked,
                FlagKind.Imbalance,
                FlagKind.ManyNotApplicable,
                FlagKind.ThinEvidence,
            ],
            FlagGroup.Of(AResult("42? 555 --2")).Select(group => group.Kind)
        );

    [Fact]
    public void Of_Masked_NamesEachCellOnce() =>
        Assert.Equal(
            [
                "Legal and regulatory framework, Intra-service cooperation",
                "Legal and regulatory framework, International cooperation",
            ],
            Group(FlagKind.Masked).Flags.Select(flag => flag.Where)
        );

    [Fact]
    public void Remedy_Gate_LinksTheAnswerThatWouldClearIt()
    {
        var link = Assert.Single(
            Group(FlagKind.GateCaps).Flags[0].Remedy,
            piece => piece.Address is not null
        );

        Assert.Equal("LEG.S.2 Rights duties in service rules", link.Text);
        Assert.Equal("/assessments/A-0001/answer/LEG.S.2", link.Address);
    }

    [Fact]
    public void Remedy_Imbalance_LinksTheScoresThatAreApart()
    {
        var imbalance = FlagGroup
            .Of(AResult("222 333 444"))
            .Single(group => group.Kind is FlagKind.Imbalance);

        Assert.Equal(
            [
                "/assessments/A-0001/result?explain=LEG.S#how-LEG.S",
                "/assessments/A-0001/result?explain=LEG.N#how-LEG.N",
            ],
            imbalance.Flags[0].Remedy.Select(piece => piece.Address).OfType<string>()
        );
    }

    [Fact]
    public void Remedy_ImbalanceBetweenPillars_LinksThePillars()
    {
        var imbalance = FlagGroup
            .Of(AResult("222 333 444", "222 333 444"))
            .Single(group => group.Kind is FlagKind.Imbalance);

        Assert.EndsWith(
            "?explain=S#how-S",
            imbalance.Flags[^1].Remedy.Select(piece => piece.Address).OfType<string>().First(),
            StringComparison.Ordinal
        );
    }

    private static FlagGroup Group(FlagKind kind) =>
        FlagGroup.Of(AResult()).Single(group => group.Kind == kind);
}
