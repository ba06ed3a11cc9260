using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Data.Seeding.Demonstration;

namespace KnowledgeHub.Data.Tests.Seeding;

public sealed class DemonstrationAssessmentsTests
{
    private static readonly DateOnly _today = new(2026, 11, 21);

    [Fact]
    public void Generate_DefaultSet_IsTheOneThatWasPinned()
    {
        var lines = DemonstrationWorld.Usual.SelectMany(DemonstrationWorld.Lines);

        var sum = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

        Assert.Equal("55d0ed9832040d14", Convert.ToHexStringLower(sum)[..16]);
    }

    [Fact]
    public void Generate_EveryAnswer_KeepsTheRules()
    {
        foreach (var (assessment, answers) in All())
        {
            foreach (var content in answers.Select(answer => answer.Content))
            {
                Assert.Empty(AnswerRules.Check(content, assessment.ReferenceDate));
                Assert.Equal(AnswerRules.Clean(content), content);
            }
        }
    }

    [Fact]
    public void Generate_EveryCycle_KeepsTheRules()
    {
        foreach (var assessment in All().Select(generated => generated.Assessment))
        {
            CyclePlan plan = new(assessment.Name, assessment.ReferenceDate, assessment.Profile)
            {
                Areas = assessment.Areas,
                Agencies = assessment.Agencies,
                Deadlines = assessment.Deadlines,
            };

            var violations = CycleRules.Check(
                plan,
                assessment.Country,
                DemonstrationWorld.Taxonomy,
                _today
            );

            Assert.Empty(violations);
        }
    }

    [Fact]
    public void Generate_NotApplicable_OnlyWhereTheProfileSuggestsIt()
    {
        foreach (var (assessment, answers) in All())
        {
            var suggested = ProfileSuggestions.Of(DemonstrationWorld.Framework, assessment.Profile);

            var declared = answers.Where(answer =>
                answer.Agency == AnswerKey.National
                && answer.Content.State is AnswerState.NotApplicable
            );

            Assert.All(
                declared,
                answer => Assert.True(suggested.ContainsKey(answer.Indicator.Value))
            );
        }
    }

    [Fact]
    public void Generate_Answers_AreGivenWithinTheirCycle()
    {
        foreach (var (assessment, answers) in All())
        {
            var end = assessment.ReferenceDate.ToDateTime(TimeOnly.MaxValue);

            Assert.All(
                answers,
                answer => Assert.InRange(answer.UpdatedUtc, assessment.CreatedUtc, end)
            );
            Assert.True(assessment.IsDemonstration);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    public void Generate_OtherNumberOfCycles_KeepsTheNewestAsTheyAre(int cycles)
    {
        var usual = Lines(DemonstrationWorld.Generate(DemonstrationWorld.Countries, 2));

        var other = Lines(DemonstrationWorld.Generate(DemonstrationWorld.Countries, cycles));

        Assert.True(cycles == 1 ? usual.IsProperSupersetOf(other) : usual.IsProperSubsetOf(other));
    }

    [Fact]
    public void Generate_OneCountryAlone_AnswersAsAmongOthers()
    {
        foreach (var country in DemonstrationWorld.AllCountries)
        {
            var alone = DemonstrationWorld.Generate([country]);

            var among = All().Where(generated => generated.Assessment.Country == country);

            Assert.Equal(Lines(among), Lines(alone));
        }
    }

    [Fact]
    public void Generate_Neighbours_AreNeighboursOfEachOther()
    {
        var neighbours = All()
            .Select(generated => generated.Assessment)
            .DistinctBy(assessment => assessment.Country)
            .SelectMany(assessment =>
                assessment.Profile.Neighbours.Select(other => (assessment.Country, other))
            )
            .ToHashSet();

        Assert.NotEmpty(neighbours);
        Assert.All(neighbours, pair => Assert.Contains((pair.other, pair.Country), neighbours));
    }

    [Fact]
    public void Generate_AnySixtyCountries_GivesFiveCyclesEach()
    {
        CountryCode[] countries =
        [
            .. Enumerable.Range(0, 60).Select(n => new CountryCode($"{Letter(n / 26)}{Letter(n)}")),
        ];

        var generated = DemonstrationWorld.Generate(countries, 5);

        Assert.Equal(300, generated.Select(item => item.Assessment.Id).Distinct().Count());
        Assert.All(
            generated,
            item => Assert.True(AssessmentId.TryParse(item.Assessment.Id.Value, out _))
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(11)]
    public void Generate_CyclesOutOfRange_IsRefused(int cycles)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            DemonstrationWorld.Generate(DemonstrationWorld.Countries, cycles)
        );
    }

    [Fact]
    public void Generate_AnotherSeed_GivesOtherAnswers()
    {
        var other = DemonstrationAssessments.Generate(
            DemonstrationWorld.Framework,
            DemonstrationWorld.Countries,
            seed: 7
        );

        Assert.NotEqual(Lines(DemonstrationWorld.Usual), Lines(other));
    }

    private static IReadOnlyList<GeneratedAssessment> All() =>
        DemonstrationWorld.Generate(DemonstrationWorld.AllCountries);

    private static HashSet<string> Lines(IEnumerable<GeneratedAssessment> generated) =>
        [.. generated.SelectMany(DemonstrationWorld.Lines)];

    private static char Letter(int number) => (char)('A' + (number % 26));
}
