using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using static KnowledgeHub.Core.Tests.Comparison.SharedPool;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class ReadOverviewTests
{
    private const string Advisors = "scores@advisor answers@advisor";

    public static TheoryData<Role?> OtherRoles =>
        [null, Role.Contributor, Role.Reviewer, Role.Editor, Role.Administrator];

    [Theory]
    [MemberData(nameof(OtherRoles))]
    public async Task Read_OtherRole_IsForbidden(Role? role)
    {
        var pool = new SharedPool().With("XA", "scores@public");

        Assert.IsType<Outcome<CountryOverview>.Forbidden>(
            await pool.Reading.ReadAsync(Actors.Of(role), new(), default)
        );
    }

    [Theory]
    [InlineData("advisor", "XA XC XE")]
    [InlineData("coordinator", "XB XC XD")]
    [InlineData("respondent", "XC XD")]
    public async Task Read_Actor_SeesWhatTheSheetsGive(string who, string expected)
    {
        var actor = who switch
        {
            "advisor" => Actors.Advisor,
            "coordinator" => Actors.Coordinator.In("XB"),
            _ => Actors.Respondent.In("XD"),
        };
        var pool = new SharedPool()
            .With("XA", Advisors)
            .WithoutSheet("XB")
            .With("XC", "scores@public")
            .With("XD", "scores@named-peers", change: sheet => sheet.WithPeers("XB"))
            .With("XE", Advisors)
            .With("XF", Advisors, change: SampleConsent.Revoked)
            .With("XG", Pooled);

        var overview = await pool.ReadAsync(actor);

        Assert.Equal(
            expected.Split(' '),
            overview.Countries.Select(one => one.Assessment.Country.Value)
        );
    }

    [Fact]
    public async Task Read_Answers_AreReadOfVisibleCountriesOnly()
    {
        var pool = new SharedPool().With("XA", Advisors).With("XB", Pooled);

        await pool.ReadAsync(Actors.Advisor);

        Assert.Equal(["A-XA2024"], pool.Shared.Read.Select(id => id.Value));
    }

    [Fact]
    public async Task Read_ScoresOnly_ShowsNoLevelOfAnIndicator()
    {
        var pool = new SharedPool().With("XA", "scores@advisor");

        var country = Assert.Single((await pool.ReadAsync(Actors.Advisor)).Countries);

        Assert.NotNull(country.Card);
        Assert.Empty(country.Levels);
    }

    [Fact]
    public async Task Read_ForeignCountries_AreNotedAsLooksAndOwnOnesAreNot()
    {
        var pool = new SharedPool().With("XA", "scores@public").WithoutSheet("XB");

        await pool.ReadAsync(Actors.Coordinator.In("XB"));

        var look = Assert.Single(pool.Shared.Looks);
        Assert.Equal(
            ("XA", LookSubject.Comparison, "coordinator"),
            (look.Country.Value, look.Subject, look.AccountId)
        );
    }

    [Fact]
    public async Task Read_NothingVisible_IsNotFound()
    {
        var pool = new SharedPool().With("XA", Pooled);

        Assert.IsType<Outcome<CountryOverview>.NotFound>(
            await pool.Reading.ReadAsync(Actors.Advisor, new(), default)
        );
    }

    [Fact]
    public async Task Read_UnknownGroup_IsNotFound()
    {
        var pool = new SharedPool().With("XA", Advisors);

        Assert.IsType<Outcome<CountryOverview>.NotFound>(
            await pool.Reading.ReadAsync(Actors.Advisor, new() { Group = "nowhere" }, default)
        );
    }

    [Fact]
    public async Task Read_CycleOfADistantYear_HasReasonsAndNoNumbers()
    {
        var pool = new SharedPool().With("XA", Advisors).With("XB", Advisors, year: 2021);

        var overview = await pool.ReadAsync(Actors.Advisor);

        Assert.Equal(2024, overview.Year);
        Assert.Null(overview.Countries[1].Card);
        Assert.Equal(
            IncomparableReason.OtherReferenceYear,
            Assert.Single(overview.Countries[1].Reasons)
        );
    }

    [Fact]
    public async Task Read_SeveralCycles_TakesTheNearestAndKeepsAllWhenAsked()
    {
        var pool = new SharedPool()
            .With("XA", Advisors, year: 2021)
            .With("XA", Advisors, year: 2023)
            .With("XA", Advisors, year: 2024);

        var overview = await pool.ReadAsync(
            Actors.Advisor,
            new() { Year = 2022, WithCycles = true }
        );

        var country = Assert.Single(overview.Countries);
        Assert.Equal("2023", country.Assessment.Name);
        Assert.Equal(["2021", "2023", "2024"], country.Cycles.Select(one => one.Assessment.Name));
    }

    [Theory]
    [InlineData(AssessmentStatus.Consensus, 1)]
    [InlineData(AssessmentStatus.Submitted, 0)]
    public async Task Read_Stage_LeavesOutWhatHasNotReachedIt(AssessmentStatus from, int expected)
    {
        var pool = new SharedPool().With("XA", Advisors);

        var overview = await pool.ReadAsync(Actors.Advisor, new() { From = from });

        Assert.Equal(expected, overview.Countries.Length);
    }

    [Fact]
    public async Task Read_ChosenCountries_AreTheOnlyOnes()
    {
        var pool = new SharedPool().With("XA", Advisors).With("XB", Advisors).With("XC", Advisors);

        var overview = await pool.ReadAsync(
            Actors.Advisor,
            new() { Countries = [new("XB"), new("GH")] }
        );

        Assert.Equal(["XB"], overview.Countries.Select(one => one.Assessment.Country.Value));
        Assert.Equal(3, overview.Choices.Length);
    }

    [Theory]
    [InlineData(5, 0)]
    [InlineData(6, 1)]
    public async Task Read_OwnCountryInThePool_DoesNotCountAmongTheFive(int countries, int expected)
    {
        var pool = new SharedPool().WithPool(countries);
        await pool.ReleaseAsync();

        var overview = await pool.ReadAsync(Actors.Coordinator.In("XA"));

        Assert.Equal(expected, overview.Groups.Length);
    }

    [Fact]
    public async Task Read_CountryWithdraws_EndsTheStatisticAtOnce()
    {
        var pool = new SharedPool().WithPool(8);
        await pool.ReleaseAsync();

        pool.With("XB", Pooled, Levels(1), change: SampleConsent.Revoked);

        Assert.Empty((await pool.ReadAsync(Actors.Coordinator.In("XA"))).Groups);
    }

    [Fact]
    public async Task Read_CountryJoins_MovesNoNumber()
    {
        var pool = new SharedPool().WithPool(8);
        await pool.ReleaseAsync();
        var before = await pool.ReadAsync(Actors.Coordinator.In("XA"));

        pool.With("XW", Pooled, _ => 5);
        await pool.ReleaseAsync();

        var after = await pool.ReadAsync(Actors.Coordinator.In("XA"));
        Assert.Equal(Assert.Single(before.Groups).Figures, Assert.Single(after.Groups).Figures);
    }

    [Fact]
    public async Task Read_Figures_AreMedianAndQuartilesOfThePool()
    {
        var pool = new SharedPool();
        for (var place = 0; place < 7; place++)
        {
            var level = Math.Min(place + 1, 5);
            pool.With(Code(place), Pooled, _ => level);
        }

        await pool.ReleaseAsync();
        var overview = await pool.ReadAsync(Actors.Coordinator.In("XA"));

        Assert.Equal(new(2.5m, 4m, 5m), Assert.Single(overview.Groups).Figures["LEG"]);
    }
}
