using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class ReadAssessmentsTests
{
    private readonly Assessment _own = AnAssessment();
    private readonly FakeAssessmentStore _store;

    public ReadAssessmentsTests() =>
        _store = new FakeAssessmentStore(
            _own,
            AnAssessment().WithId("A-0XB1").OfCountry("XB"),
            AnAssessment().WithId("A-0GH1").OfCountry("GH"),
            AnAssessment().WithId("A-0TN1").OfCountry("TN")
        ).With(AnAnswer(_own), AnAnswer(_own, "LEG.S.2", AnswerContent.Blank));

    private ReadAssessments Reading =>
        new(SampleAccess.To(_store), _store, new FakeFrameworkSource());

    [Theory]
    [InlineData(Role.Respondent, "GH XA")]
    [InlineData(Role.Coordinator, "GH XA")]
    [InlineData(Role.Advisor, "GH XA XB")]
    public async Task List_ByRole_IsGrantedCountriesAndForAdvisorsInventedOnes(
        Role role,
        string expected
    )
    {
        var outcome = await Reading.ListAsync(Granted(role), default);

        var listed = Assert.IsType<Outcome<IReadOnlyList<AssessmentListing>>.Done>(outcome).Value;
        Assert.Equal(expected, string.Join(' ', listed.Select(line => line.Assessment.Country)));
    }

    [Fact]
    public async Task List_Progress_CountsWhatIsAnswered()
    {
        var outcome = await Reading.ListAsync(Granted(Role.Respondent), default);

        var listed = Assert.IsType<Outcome<IReadOnlyList<AssessmentListing>>.Done>(outcome).Value;
        Assert.Equal([0, 1], listed.Select(line => line.Answered));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Administrator)]
    public async Task EachUseCase_WithoutARoleForAssessments_GivesNothing(Role? role)
    {
        var actor = Granted(role);

        Assert.IsType<Outcome<IReadOnlyList<AssessmentListing>>.Forbidden>(
            await Reading.ListAsync(actor, default)
        );
        await AssertNotFoundAsync(actor, "A-0001");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("A-9999")]
    [InlineData("A-0XB1")]
    [InlineData("A-0TN1")]
    public async Task EachUseCase_UnknownOrForeign_IsNotFound(string? id) =>
        await AssertNotFoundAsync(Granted(Role.Coordinator), id);

    [Fact]
    public async Task ById_AnyCase_GivesFrameworkAndAnswers()
    {
        var outcome = await Reading.ByIdAsync(Granted(Role.Respondent), "a-0001", default);

        var reading = Assert.IsType<Outcome<AssessmentReading>.Done>(outcome).Value;
        Assert.Equal((_own, "1.0"), (reading.Assessment, reading.Framework.Version));
        Assert.Equal(3, reading.Find(new("LEG.S.1"))?.Content.Level);
    }

    [Fact]
    public async Task ById_OlderCycle_KeepsItsVersionOfTheFramework()
    {
        var newer = AFramework().WithVersion("2.0").PublishedOn(new(2026, 1, 1));
        var reading = new ReadAssessments(
            SampleAccess.To(_store),
            _store,
            new FakeFrameworkSource(AFramework(), newer)
        );

        var outcome = await reading.ByIdAsync(Granted(Role.Respondent), "A-0001", default);

        var done = Assert.IsType<Outcome<AssessmentReading>.Done>(outcome);
        Assert.Equal("1.0", done.Value.Framework.Version);
    }

    [Fact]
    public async Task ById_VersionThatIsNotThere_IsNotFound()
    {
        var frameworks = new FakeFrameworkSource();
        frameworks.Clear();
        var reading = new ReadAssessments(SampleAccess.To(_store), _store, frameworks);

        var outcome = await reading.ByIdAsync(Granted(Role.Respondent), "A-0001", default);

        Assert.IsType<Outcome<AssessmentReading>.NotFound>(outcome);
    }

    [Fact]
    public async Task Result_OfACycle_IsScoredByItsAnswers()
    {
        var outcome = await Reading.ResultAsync(Granted(Role.Advisor), "A-0001", default);

        var result = Assert.IsType<Outcome<AssessmentResult>.Done>(outcome).Value;
        Assert.Equal(_own, result.Reading.Assessment);
        Assert.InRange(result.Card.Overall.Completeness, 0.01, 0.05);
    }

    [Fact]
    public async Task History_SeveralVersions_IsNewestFirst()
    {
        _store.With(AnAnswer(_own, "LEG.S.1", 5) with { Version = 2 });

        var outcome = await Reading.HistoryAsync(
            Granted(Role.Respondent),
            "A-0001",
            new("LEG.S.1"),
            default
        );

        var versions = Assert.IsType<Outcome<IReadOnlyList<AnswerVersion>>.Done>(outcome).Value;
        Assert.Equal([2, 1], versions.Select(version => version.Version));
    }

    [Fact]
    public async Task History_NeverSaved_IsEmpty()
    {
        var outcome = await Reading.HistoryAsync(
            Granted(Role.Respondent),
            "A-0001",
            new("INF.N.3"),
            default
        );

        Assert.Empty(Assert.IsType<Outcome<IReadOnlyList<AnswerVersion>>.Done>(outcome).Value);
    }

    private static Actor Granted(Role? role) =>
        Actors.Of(role) with
        {
            Countries = [new CountryCode("XA"), new CountryCode("GH")],
        };

    private async Task AssertNotFoundAsync(Actor actor, string? id)
    {
        var indicator = new IndicatorId("LEG.S.1");
        Assert.IsType<Outcome<AssessmentReading>.NotFound>(
            await Reading.ByIdAsync(actor, id, default)
        );
        Assert.IsType<Outcome<AssessmentResult>.NotFound>(
            await Reading.ResultAsync(actor, id, default)
        );
        Assert.IsType<Outcome<IReadOnlyList<AnswerVersion>>.NotFound>(
            await Reading.HistoryAsync(actor, id, indicator, default)
        );
    }
}
