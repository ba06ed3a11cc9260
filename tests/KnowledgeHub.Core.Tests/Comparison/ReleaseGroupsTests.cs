using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Core.Tests.Comparison.SharedPool;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class ReleaseGroupsTests
{
    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public async Task Run_Pool_IsReleasedFromFiveCountriesOn(int countries, int expected)
    {
        var pool = new SharedPool().WithPool(countries);

        Assert.Equal(expected, await pool.ReleaseAsync());
    }

    [Fact]
    public async Task Run_NothingChanged_ReleasesNothing()
    {
        var pool = new SharedPool().WithPool(6);
        await pool.ReleaseAsync();

        Assert.Equal(0, await pool.ReleaseAsync());
    }

    [Theory]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public async Task Run_CountriesJoin_ReleasesAnewOnceFiveDid(int joining, int expected)
    {
        var pool = new SharedPool().WithPool(5);
        await pool.ReleaseAsync();

        pool.WithPool(5 + joining);

        Assert.Equal(expected, await pool.ReleaseAsync());
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    public async Task Run_CountriesChangeAnswers_ReleasesAnewOnceFiveDid(int changing, int expected)
    {
        var pool = new SharedPool().WithPool(10);
        await pool.ReleaseAsync();

        for (var place = 0; place < changing; place++)
        {
            pool.With(Code(place), Pooled, Levels(place + 1));
        }

        Assert.Equal(expected, await pool.ReleaseAsync());
    }

    [Fact]
    public async Task Run_CountriesNotInThePool_TakeNoPart()
    {
        var pool = new SharedPool()
            .WithPool(4)
            .With("XT", "scores@advisor")
            .With("XU", Pooled, change: SampleConsent.Revoked)
            .With("XV", Pooled, change: sheet => sheet with { ExpiresOn = new(2025, 2, 1) })
            .WithoutSheet("XW");

        Assert.Equal(0, await pool.ReleaseAsync());
    }

    [Fact]
    public async Task Run_ScoresOnly_LeavesIndicatorsOut()
    {
        var pool = new SharedPool();
        for (var place = 0; place < 6; place++)
        {
            pool.With(Code(place), "scores@anonymous-pool", Levels(place));
        }

        await pool.ReleaseAsync();

        var figures = Assert.Single(pool.Releases.Stored).Figures;
        Assert.NotEmpty(figures);
        Assert.DoesNotContain(figures, figure => figure.Code.Count(letter => letter == '.') > 1);
    }

    [Theory]
    [InlineData(10, 5, 2)]
    [InlineData(9, 5, 1)]
    [InlineData(10, 4, 1)]
    public async Task Run_RegionWithinThePool_IsReleasedOnlyWithItsRemainder(
        int countries,
        int inRegion,
        int expected
    )
    {
        var pool = new SharedPool(RegionOf(inRegion, countries)).WithPool(countries);

        Assert.Equal(expected, await pool.ReleaseAsync());
    }

    [Fact]
    public async Task Run_OfficialGroup_IsReleasedBesideThePool()
    {
        var settings = new ComparisonSettings
        {
            Groups =
            [
                new(
                    "programme",
                    LocalizedText.Empty,
                    [.. Enumerable.Range(0, 5).Select(place => new CountryCode(Code(place)))]
                ),
            ],
        };
        var pool = new SharedPool(RegionOf(0, 0), settings).WithPool(10);

        await pool.ReleaseAsync();

        Assert.Equal(["all", "programme"], pool.Releases.Stored.Select(one => one.Group));
    }

    [Fact]
    public void MinimumCountries_SetBelowFive_StaysFive() =>
        Assert.Equal(5, new ComparisonSettings { MinimumCountries = 2 }.MinimumCountries);

    [Fact]
    public async Task Run_HigherMinimum_NeedsMore()
    {
        var pool = new SharedPool(settings: new() { MinimumCountries = 8 }).WithPool(7);

        Assert.Equal(0, await pool.ReleaseAsync());
    }

    /// <summary>A pool as small as allowed is released, the operator sets another minimum, and countries join.</summary>
    [Theory]
    [InlineData(8, 5, 7, 0)]
    [InlineData(8, 5, 8, 1)]
    [InlineData(5, 8, 4, 0)]
    [InlineData(5, 8, 7, 0)]
    [InlineData(5, 8, 8, 1)]
    public async Task Run_MinimumIsSetAnew_NeverFallsAndCountsWhatWasReleased(
        int before,
        int after,
        int joining,
        int expected
    )
    {
        var pool = new SharedPool(settings: new() { MinimumCountries = before }).WithPool(before);
        await pool.ReleaseAsync();
        var next = new SharedPool(settings: new() { MinimumCountries = after }).WithPool(
            before + joining
        );
        await next.Releases.AddAsync(Assert.Single(pool.Releases.Stored), default);

        Assert.Equal(expected, await next.ReleaseAsync());
    }

    [Theory]
    [InlineData(8, 0)]
    [InlineData(9, 1)]
    public async Task Read_MinimumIsLowered_StaysAsItWas(int countries, int expected)
    {
        var pool = new SharedPool(settings: new() { MinimumCountries = 8 }).WithPool(countries);
        await pool.ReleaseAsync();
        var next = new SharedPool().WithPool(countries);
        await next.Releases.AddAsync(Assert.Single(pool.Releases.Stored), default);

        var overview = await next.ReadAsync(Actors.Coordinator.In(Code(0)));

        Assert.Equal(expected, overview.Groups.Length);
    }

    /// <summary>The first so many of the countries in one region, the others without one.</summary>
    private static TaxonomyCatalogue RegionOf(int count, int countries) =>
        AnEmptyTaxonomy()
            .With(TermKind.Region, ATerm("north"))
            .With(
                TermKind.Country,
                [
                    .. Enumerable
                        .Range(0, countries)
                        .Select(place =>
                            ATerm(Code(place)) with
                            {
                                Parent = place < count ? "north" : null,
                            }
                        ),
                ]
            )
            .Build();
}
