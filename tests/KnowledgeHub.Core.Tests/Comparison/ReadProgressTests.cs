using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;
using static KnowledgeHub.Testing.Builders.SampleReadings;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class ReadProgressTests
{
    private static readonly Assessment _first = Cycle("A-2021", 2021);
    private static readonly Assessment _before = Cycle("A-2023", 2023);
    private static readonly Assessment _now = Cycle("A-2025", 2025);
    private FakeFrameworkSource _frameworks = new();

    [Fact]
    public async Task UpTo_EarlierCycles_ComparesWithTheLastBefore()
    {
        var progress = await UpToAsync("333", "333", "333");

        Assert.Equal((_before, _now), (progress?.Before.Assessment, progress?.After.Assessment));
    }

    [Fact]
    public async Task UpTo_EarlierCycleWithoutAnswers_IsPassedOver()
    {
        var store = new FakeAssessmentStore(_first, _before, _now).With([
            .. Answers(_first, "333"),
            .. Answers(_now, "333"),
        ]);

        Assert.Equal(_first, (await UpToAsync(store))?.Before.Assessment);
    }

    [Fact]
    public async Task UpTo_FirstCycle_HasNothingToCompareWith() =>
        Assert.Null(await UpToAsync(new FakeAssessmentStore(_now).With([.. Answers(_now, "333")])));

    [Fact]
    public async Task UpTo_Levels_AreComparedIndicatorByIndicator()
    {
        var progress = await UpToAsync("333", "1234?-", "31342 3");

        Assert.Equal(
            [2, -1, 0, 0, null, null],
            progress?.Indicators.Take(6).Select(change => change.Steps)
        );
    }

    [Fact]
    public async Task MostImproved_AndMostDeclined_AreTheGreatestStepsInTheOrderOfTheFramework()
    {
        var progress = await UpToAsync("333", "123 534", "345 512");

        Assert.Equal(["LEG.S.1", "LEG.S.2"], Ids(progress?.MostImproved(2)));
        Assert.Equal(["LEG.A.2", "LEG.A.3"], Ids(progress?.MostDeclined(2)));
    }

    [Theory]
    [InlineData(ChangeDirection.Higher, "LEG.S")]
    [InlineData(ChangeDirection.Lower, "LEG.A")]
    public async Task Cells_OneWay_AreThoseThatWentIt(ChangeDirection direction, string expected)
    {
        var progress = await UpToAsync("333", "123 534", "345 512");

        Assert.Equal(
            [expected],
            progress?.Cells(direction, 5).Select(change => change.After.Subject.Code)
        );
    }

    [Fact]
    public async Task UpTo_RewordedIndicator_IsNamedAndInNoComparison()
    {
        MaturityFramework newer = AFramework()
            .WithVersion("2.0")
            .PublishedOn(new(2025, 2, 1))
            .WithIndicator(
                "LEG.S.1",
                one => one with { Question = LocalizedText.In(Language.English, "Another?") }
            );
        _frameworks = new(AFramework(), newer);
        var now = _now with { FrameworkVersion = "2.0" };
        var store = new FakeAssessmentStore(_before, now).With([
            .. Answers(_before, "1"),
            .. Answers(now, "5"),
        ]);

        var progress = await UpToAsync(store);

        Assert.Equal(["LEG.S.1"], progress?.Redefined.Select(id => id.Value));
        Assert.Empty(progress?.MostImproved(5) ?? []);
    }

    [Theory]
    [InlineData("GH", "A-2025")]
    [InlineData("XA", "A-2026")]
    public async Task UpTo_ForeignOrUnknown_IsNotFound(string country, string id) =>
        Assert.IsType<Outcome<ProgressReading>.NotFound>(
            await Read(new FakeAssessmentStore(_now))
                .UpToAsync(Actors.Respondent.In(country), id, default)
        );

    private static Assessment Cycle(string id, int year) =>
        AnAssessment().WithId(id).WithName($"{year}").ReferringTo(new(year, 1, 31));

    private static IEnumerable<string> Ids(IEnumerable<IndicatorChange>? changes) =>
        (changes ?? []).Select(change => change.Indicator.Id.Value);

    private static IEnumerable<Answer> Answers(Assessment assessment, string answers) =>
        AnswersOf(assessment, AFramework(), answers);

    private Task<CycleProgress?> UpToAsync(string first, string before, string now) =>
        UpToAsync(
            new FakeAssessmentStore(_first, _before, _now).With([
                .. Answers(_first, first),
                .. Answers(_before, before),
                .. Answers(_now, now),
            ])
        );

    private async Task<CycleProgress?> UpToAsync(FakeAssessmentStore store)
    {
        var outcome = await Read(store).UpToAsync(Actors.Respondent.In("XA"), "A-2025", default);
        return Assert.IsType<Outcome<ProgressReading>.Done>(outcome).Value.Progress;
    }

    private ReadProgress Read(FakeAssessmentStore store) =>
        new(new(SampleAccess.To(store), store, _frameworks), store, _frameworks);
}
