using KnowledgeHub.Core.Framework;
using KnowledgeHub.Portal.Features.Results;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using KnowledgeHub.Testing.Builders;
using static KnowledgeHub.Portal.Tests.Features.Results.SampleResults;

namespace KnowledgeHub.Portal.Tests.Features.Results;

public sealed class ExplanationTests : ReaderContext
{
    [Theory]
    [InlineData("LEG.S", "(3 + 2 + 4) ÷ 3 = 3")]
    [InlineData("LEG.A", "(4 + 3) ÷ 2 = 3.5")]
    [InlineData("LEG", "(3 + 3.5 + 3) ÷ 3 = 3.1667")]
    [InlineData("AI", "(4 + 2 + 3 + 3 + 3) ÷ 5 = 3")]
    [InlineData("TF", "31 ÷ 10 = 3.1")]
    [InlineData("S", "(3 + 3 + 3 + 3 + 3 + 3) ÷ 6 = 3")]
    [InlineData("ALL", "(3.1667 + 3 + 3 + 3 + 3 + 3) ÷ 6 = 3.0278")]
    public void Mean_Score_IsWrittenWithItsFigures(string code, string figures) =>
        Assert.Equal(figures, Step(code, ResultStrings.ResultMean).Figures);

    [Theory]
    [InlineData("LEG.A", "(4 + 3 + 1) ÷ 3 = 2.6667; (4 + 3 + 5) ÷ 3 = 4")]
    [InlineData("LEG", "(3 + 2.6667 + 3) ÷ 3 = 2.8889; (3 + 4 + 3) ÷ 3 = 3.3333")]
    public void Range_Score_CountsTheUnknownOnceLowOnceHigh(string code, string figures) =>
        Assert.Equal(figures, Step(code, ResultStrings.ResultRange).Figures);

    [Theory]
    [InlineData("LEG.N", "2 ÷ 2 = 100%")]
    [InlineData("LEG.A", "2 ÷ 3 = 66.7%")]
    [InlineData("LEG", "7 ÷ 8 = 87.5%")]
    [InlineData("ALL", "52 ÷ 53 = 98.1%")]
    public void Completeness_Score_LeavesOutWhatDoesNotApply(string code, string figures) =>
        Assert.Equal(figures, Step(code, ResultStrings.ResultCompleteness).Figures);

    [Theory]
    [InlineData("LEG.A", "1.28 ÷ 3 = 0.4267", "low")]
    [InlineData("LEG.S", "1.92 ÷ 3 = 0.64", "medium")]
    public void Confidence_Score_CountsTheUnknownAsNone(string code, string figures, string word)
    {
        var step = Step(code, ResultStrings.ResultConfidence);

        Assert.Equal((figures, word), (step.Figures, step.Words));
    }

    [Fact]
    public void Level_AreaWithAFailedGate_NamesBothLevelsAndTheGate()
    {
        var words = Step("LEG", ResultStrings.ResultLevel).Words;

        Assert.Contains("Level 3: Level 3", words, StringComparison.Ordinal);
        Assert.Contains("Level 2: Level 2", words, StringComparison.Ordinal);
        Assert.Contains("LEG.S.2 Rights duties in service rules", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("111 333 333", "below 1.5")]
    [InlineData("333 333 333", "2.5 or more and below 3.5")]
    [InlineData("555 333 333", "4.5 or more")]
    public void Level_Cell_SaysWhereTheMeanLies(string legal, string words) =>
        Assert.Contains(
            words,
            Step("LEG.S", ResultStrings.ResultLevel, AResult(legal)).Words,
            StringComparison.Ordinal
        );

    [Fact]
    public void Parts_Cell_AreItsAnswersWithTheirEvidence()
    {
        var parts = Explain("LEG.A").Parts;

        Assert.Equal(["4", "3", ScoreStrings.ScoreStateUnknown], parts.Select(part => part.Value));
        Assert.Equal(["0.64, medium", "0.64, medium", null], parts.Select(part => part.Confidence));
        Assert.All(parts, part => Assert.Null(part.Weight));
    }

    [Fact]
    public void Parts_Area_AreItsCellsNamedByPillarAndLinkedToTheirOwnExplanation()
    {
        var part = Explain("LEG").Parts[0];

        Assert.Equal("Intra-service cooperation", part.Name);
        Assert.EndsWith("#how-LEG.S", part.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_Pillar_AreItsCellsNamedByArea() =>
        Assert.Equal("Legal and regulatory framework", Explain("S").Parts[0].Name);

    [Theory]
    [InlineData("LEG.S.1", null)]
    [InlineData("LEG.S.2", "0.5")]
    public void Parts_Driver_TellTheWeightOfWhatServesItSecond(string code, string? weight) =>
        Assert.Equal(weight, Explain("GO").Parts.Single(part => part.Code == code).Weight);

    [Fact]
    public void Steps_TooFewAnswers_SayWhyThereIsNoNumberAndStillWhereItCouldLie()
    {
        var explanation = Explain("LEG.S", AResult("3.. 333 333"));

        Assert.Equal(
            [
                ResultStrings.ResultMean,
                ResultStrings.ResultRange,
                ResultStrings.ResultCompleteness,
                ResultStrings.ResultConfidence,
            ],
            explanation.Steps.Select(step => step.Name)
        );
        Assert.Contains("60%", explanation.Steps[0].Words, StringComparison.Ordinal);
        Assert.Null(explanation.Steps[0].Figures);
    }

    [Fact]
    public void Steps_NothingApplies_SayOnlyThat() =>
        Assert.Single(Explain("LEG.S", AResult("--- 333 333")).Steps);

    [Fact]
    public void Steps_Partial_WarnThatTheMeanMayLieOutside() =>
        Assert.Contains(
            ResultStrings.ResultPartialWords,
            Step("LEG", ResultStrings.ResultRange, AResult("3.. 333 333")).Words,
            StringComparison.Ordinal
        );

    [Fact]
    public void Mean_WeightedVersion_WritesTheWeights()
    {
        MaturityFramework weighted = FrameworkBuilder
            .AFramework()
            .WithIndicator("LEG.S.2", indicator => indicator with { Weight = 3 });

        var step = Step("LEG.S", ResultStrings.ResultMean, AResult(framework: weighted));

        Assert.Equal("(1 × 3 + 3 × 2 + 1 × 4) ÷ 5 = 2.6", step.Figures);
    }

    [Theory]
    [InlineData("LEG.S", "/method#cell")]
    [InlineData("LEG", "/method#area")]
    [InlineData("S", "/method#pillar")]
    [InlineData("GO", "/method#driver")]
    [InlineData("FR", "/method#theme")]
    [InlineData("ALL", "/method#overall")]
    public void MethodAddress_Score_IsTheSectionOfItsFormula(string code, string address) =>
        Assert.Equal(address, Explain(code).MethodAddress);

    private static Explanation Explain(string code, ResultReading? reading = null)
    {
        reading ??= AResult();
        return Explanation.Of(
            reading.Card.All.Single(score => score.Subject.Code == code),
            reading
        );
    }

    private static ExplainedStep Step(string code, string name, ResultReading? reading = null) =>
        Explain(code, reading).Steps.Single(step => step.Name == name);
}
