using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Tests.Seeding;

/// <summary>What pages can be shown and tested with: the default demonstration has each of these.</summary>
public sealed class DemonstrationFeaturesTests
{
    private const double Comparable = 0.8;

    private static readonly IReadOnlyList<AssessmentResult> _results =
    [
        .. DemonstrationWorld.Usual.Select(DemonstrationWorld.Result),
    ];

    public static TheoryData<FlagKind, int> Flags =>
        new()
        {
            { FlagKind.GateCaps, 3 },
            { FlagKind.GateNotConfirmed, 3 },
            { FlagKind.Masked, 3 },
            { FlagKind.Imbalance, 3 },
            { FlagKind.ThinEvidence, 3 },
        };

    [Theory, MemberData(nameof(Flags))]
    public void Flags_OfFullAnswers_ComeInSeveralCountries(FlagKind kind, int countries)
    {
        var with = Answered()
            .Where(result => result.Card.Flags.Any(flag => flag.Kind == kind))
            .Select(Country);

        Assert.True(with.Distinct().Count() >= countries);
    }

    [Theory]
    [InlineData(AnswerState.Unknown, 6)]
    [InlineData(AnswerState.NotApplicable, 2)]
    public void States_OfNewestCycles_ComeInSeveralCountries(AnswerState state, int countries)
    {
        var with = Newest().Where(result => Count(result, state) > 0).Select(Country);

        Assert.True(with.Count() >= countries, string.Join(' ', with));
    }

    [Fact]
    public void Gates_ThatFail_CapABandThatWouldBeHigher()
    {
        Assert.Contains(
            _results.SelectMany(result => result.Card.Areas),
            area => area.Band < area.MeanBand
        );
    }

    [Fact]
    public void Confidence_OfFullAnswers_IsThinHereAndBetterThere()
    {
        var bands = Answered()
            .Select(result => Confidence.Band(result.Card.Overall.Confidence))
            .ToHashSet();

        Assert.Contains(ConfidenceBand.Low, bands);
        Assert.Contains(ConfidenceBand.Medium, bands);
    }

    [Fact]
    public void Evidence_OfOneCountry_IsMostlyFourYearsOld()
    {
        var old = _results
            .Where(result =>
                Dated(result)
                    .Average(day =>
                        result.Reading.Assessment.ReferenceDate.DayNumber - day.DayNumber
                    )
                > 4 * 365
            )
            .Select(Country);

        Assert.Equal(["XH"], old.Distinct());
    }

    [Fact]
    public void Answers_OfArvaniasNewestCycle_AreMostAndOpen()
    {
        var (newest, answered) = Newest("XA");

        Assert.InRange(answered, 0.65, 0.95);
        Assert.Equal(AssessmentStatus.Consensus, newest.Reading.Assessment.Status);
    }

    [Fact]
    public void Answers_OfTheCountryWhereAgenciesStillAnswer_AreNotJointYet()
    {
        var (newest, answered) = Newest("XJ");

        Assert.Equal(0, answered);
        Assert.Equal(AssessmentStatus.Scoring, newest.Reading.Assessment.Status);
    }

    [Fact]
    public void Completeness_OfOneFinishedCycle_IsTooLowForComparisons()
    {
        var few = Newest()
            .Where(result => result.Reading.Assessment.Status is AssessmentStatus.Closed)
            .Where(result => result.Card.Overall.Completeness < Comparable);

        Assert.Equal(["XE"], few.Select(Country));
    }

    [Fact]
    public void Areas_OfOneFullCycle_LackASingleScore()
    {
        var withheld = Newest("XF").Result.Card;

        Assert.Single(withheld.Areas, area => !area.IsShown);
        Assert.Equal(WithheldReason.AreaMissing, withheld.Overall.Withheld);
        Assert.True(withheld.Overall.Completeness >= Comparable);
    }

    [Fact]
    public void Cycles_OfTheCountries_AreTwoOrThreeTheOldOnesClosed()
    {
        var cycles = _results
            .Select(result => result.Reading.Assessment)
            .GroupBy(assessment => assessment.Country)
            .Select(country => country.OrderByDescending(cycle => cycle.ReferenceDate).ToList())
            .ToList();

        Assert.Equal([2, 3], cycles.Select(country => country.Count).Distinct().Order());
        Assert.All(cycles, country => Assert.Equal(new(2026, 6, 30), country[0].ReferenceDate));
        Assert.All(
            cycles.SelectMany(country => country.Skip(1)),
            cycle => Assert.Equal(AssessmentStatus.Closed, cycle.Status)
        );
        Assert.Contains(cycles, country => country[0].Status is AssessmentStatus.Closed);
    }

    [Fact]
    public void Levels_FromCycleToCycle_RiseSlowlyWithSetbacks()
    {
        var steps = _results
            .GroupBy(Country)
            .SelectMany(country => country.Zip(country.Skip(1)))
            .SelectMany(pair => Steps(pair.First, pair.Second))
            .ToList();

        Assert.InRange(steps.Average(), 0.1, 0.5);
        Assert.InRange(steps.Count(step => step < 0) / (double)steps.Count, 0.02, 0.15);
    }

    [Fact]
    public void Comments_OfAllAnswers_StandWithAThird()
    {
        var answers = DemonstrationWorld.Usual.SelectMany(item => item.Answers).ToList();

        var commented = answers.Count(answer => answer.Content.Comment.Length > 0);

        Assert.InRange(commented / (double)answers.Count, 0.28, 0.38);
    }

    [Fact]
    public void Countries_ThatCanBeCompared_AreEnoughForAPeerGroup()
    {
        var comparable = Newest().Count(result => result.Card.Overall.Completeness >= Comparable);

        Assert.True(comparable >= 8);
    }

    private static string Country(AssessmentResult result) =>
        result.Reading.Assessment.Country.Value;

    private static IEnumerable<AssessmentResult> Newest() =>
        _results.Where(result => result.Reading.Assessment.Name == "2026");

    private static (AssessmentResult Result, double Answered) Newest(string country)
    {
        var result = Newest().Single(result => Country(result) == country);
        var unanswered = Count(result, AnswerState.Unanswered);
        return (result, 1 - (unanswered / (double)DemonstrationWorld.Framework.Indicators.Length));
    }

    private static IEnumerable<AssessmentResult> Answered() =>
        _results.Where(result => result.Card.Overall.Completeness >= Comparable);

    private static int Count(AssessmentResult result, AnswerState state) =>
        DemonstrationWorld.Framework.Indicators.Count(indicator =>
            result.Reading.StateOf(indicator.Id) == state
        );

    private static IEnumerable<DateOnly> Dated(AssessmentResult result) =>
        DemonstrationWorld
            .Framework.Indicators.Select(indicator =>
                result.Reading.Find(indicator.Id)?.Content.EvidenceFrom
            )
            .OfType<DateOnly>()
            .DefaultIfEmpty(result.Reading.Assessment.ReferenceDate);

    private static IEnumerable<int> Steps(AssessmentResult before, AssessmentResult after) =>
        from indicator in DemonstrationWorld.Framework.Indicators
        let first = before.Reading.Find(indicator.Id)?.Content.Level
        let second = after.Reading.Find(indicator.Id)?.Content.Level
        where first is not null && second is not null
        select second.Value - first.Value;
}
