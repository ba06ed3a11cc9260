using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;
using KnowledgeHub.Testing.Builders;

namespace KnowledgeHub.Portal.Tests.Shared;

public sealed class FlagWordsTests
{
    private static readonly MaturityFramework _framework = FrameworkBuilder.AFramework();

    public static TheoryData<FlagKind, string, string> Remedies { get; } =
        new()
        {
            { FlagKind.GateCaps, "LEG.S.2", "LEG.S.2 Rights duties in service rules" },
            { FlagKind.GateNotConfirmed, "LEG.S.3", "LEG.S.3 Lawful use of data and technology" },
            { FlagKind.Masked, "LEG.N.3", "LEG.N.3 Basis for cross-border data" },
            { FlagKind.Imbalance, "S N", "International cooperation" },
            { FlagKind.ManyNotApplicable, "LEG.N.2", "LEG.N.2 Border agreements with neighbours" },
            { FlagKind.ThinEvidence, "LEG.A.1 LEG.A.2", "LEG.A.2 Basis for joint work" },
        };

    [Theory]
    [MemberData(nameof(Remedies))]
    public void Remedy_OfAFlag_NamesWhatClearsIt(FlagKind kind, string causes, string expected)
    {
        using var reader = new ReaderCulture("en-GB");

        var remedy = FlagWords.Remedy(AFlag(kind, causes), _framework, SampleTaxonomy.Catalogue);

        Assert.Contains(expected, remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Remedy_OfAGate_NamesTheLevelToReach()
    {
        using var reader = new ReaderCulture("fr");

        var remedy = FlagWords.Remedy(
            AFlag(FlagKind.GateCaps, "LEG.S.2"),
            _framework,
            SampleTaxonomy.Catalogue
        );

        Assert.Contains("niveau 3", remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LEG.S.2", true, "Rights duties in service rules")]
    [InlineData("LEG.S", false, "Legal and regulatory framework, Intra-service cooperation")]
    [InlineData("S", false, "Intra-service cooperation")]
    [InlineData("QQQ.S.9", false, "QQQ.S.9")]
    public void Causes_Code_IsIndicatorCellOrPillar(string code, bool isIndicator, string name)
    {
        using var reader = new ReaderCulture("en-GB");

        var causes = FlagWords.Causes(
            AFlag(FlagKind.Imbalance, code),
            _framework,
            SampleTaxonomy.Catalogue
        );

        Assert.Equal(new ScoreCause(code, name, isIndicator), Assert.Single(causes));
    }

    private static Flag AFlag(FlagKind kind, string causes) =>
        new(kind, new(ScoreKind.Area, "LEG"), [.. causes.Split(' ').ToImmutableArray()]);
}
