using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Comparison;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class CompareAssessmentsTests
{
    private readonly FakeAssessmentStore _store = new([
        .. Invented(7),
        Cycle("GH"),
        Cycle("XA", 2022),
    ]);

    public static TheoryData<Role?> OtherRoles =>
        [null, Role.Contributor, Role.Reviewer, Role.Editor, Role.Administrator];

    [Fact]
    public async Task Compare_TwoInventedCountries_StandInTheOrderChosen()
    {
        var outcome = await CompareAsync(_store, "A-XB2024", "A-XA2024");

        var done = Assert.IsType<Outcome<CountryComparison>.Done>(outcome);
        Assert.Equal(
            ["XB", "XA"],
            done.Value.Assessments.Select(one => one.Assessment.Country.Value)
        );
    }

    [Fact]
    public async Task Compare_SixCountries_IsDone() =>
        Assert.IsType<Outcome<CountryComparison>.Done>(
            await CompareAsync(_store, [.. Invented(6).Select(one => one.Id.Value)])
        );

    [Theory]
    [InlineData(CompareAssessments.TooFewCountries, "0")]
    [InlineData(CompareAssessments.TooFewCountries, "1", "A-XA2024")]
    [InlineData(CompareAssessments.TooFewCountries, "1", "A-XA2024", "a-xa2024")]
    [InlineData(CompareAssessments.CountryIsRepeated, "XA", "A-XA2024", "A-XB2024", "A-XA2022")]
    public async Task Compare_WrongChoice_IsRefusedByItsRule(
        string rule,
        string detail,
        params string[] ids
    )
    {
        var outcome = await CompareAsync(_store, ids);

        var invalid = Assert.IsType<Outcome<CountryComparison>.Invalid>(outcome);
        var violation = Assert.Single(invalid.Violations);
        Assert.Equal((rule, detail), (violation.Rule, violation.Detail));
    }

    [Fact]
    public async Task Compare_SevenCountries_IsRefused()
    {
        var outcome = await CompareAsync(_store, [.. Invented(7).Select(one => one.Id.Value)]);

        var invalid = Assert.IsType<Outcome<CountryComparison>.Invalid>(outcome);
        Assert.Equal(CompareAssessments.TooManyCountries, Assert.Single(invalid.Violations).Rule);
    }

    [Fact]
    public async Task Compare_TheSameAssessmentAgain_CountsOnce()
    {
        var outcome = await CompareAsync(_store, "A-XA2024", "A-XB2024", "a-xa2024");

        var done = Assert.IsType<Outcome<CountryComparison>.Done>(outcome);
        Assert.Equal(2, done.Value.Assessments.Length);
    }

    [Theory]
    [InlineData("A-XZ2024")]
    [InlineData("A-GH2024")]
    [InlineData("A-")]
    [InlineData("")]
    [InlineData("' or 1=1")]
    public async Task Compare_UnknownForeignOrMalformed_ReadsAlike(string id) =>
        Assert.IsType<Outcome<CountryComparison>.NotFound>(
            await CompareAsync(_store, "A-XA2024", id)
        );

    [Fact]
    public async Task Compare_ForeignCycleOfARepeatedCountry_DoesNotTellThatItExists() =>
        Assert.IsType<Outcome<CountryComparison>.NotFound>(
            await CompareAsync(_store, "A-XA2024", "A-XA2022", "A-GH2024")
        );

    [Fact]
    public async Task Compare_CountryThatWasGranted_IsDone()
    {
        var compare = new CompareAssessments(
            SampleAccess.To(_store),
            _store,
            new FakeFrameworkSource()
        );

        var outcome = await compare.CompareAsync(
            AdvisorOf("GH"),
            ["A-GH2024", "A-XA2024"],
            default
        );

        Assert.IsType<Outcome<CountryComparison>.Done>(outcome);
    }

    [Theory]
    [MemberData(nameof(OtherRoles))]
    public async Task Compare_AnotherRole_IsForbiddenWhateverIsAsked(Role? role)
    {
        var compare = new CompareAssessments(
            SampleAccess.To(_store),
            _store,
            new FakeFrameworkSource()
        );

        var outcome = await compare.CompareAsync(Actors.Of(role), ["nonsense"], default);

        Assert.IsType<Outcome<CountryComparison>.Forbidden>(outcome);
    }

    [Fact]
    public async Task Compare_ThousandsOfIds_AreCountedAtOnce()
    {
        string[] ids = [.. Enumerable.Range(10_000, 60_000).Select(number => $"A-{number}")];

        var outcome = await CompareAsync(_store, ids).WaitAsync(TimeSpan.FromSeconds(5));

        var invalid = Assert.IsType<Outcome<CountryComparison>.Invalid>(outcome);
        Assert.Equal("60000", Assert.Single(invalid.Violations).Detail);
    }
}
