using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Assessments;

public sealed class CycleRulesTests
{
    private static readonly DateOnly _today = new(2025, 3, 1);

    private static readonly CyclePlan _plan = new(
        "2025",
        new(2025, 1, 31),
        new() { BorderTypes = ["land"] }
    );

    [Fact]
    public void Check_LeastPlan_IsFine() => Assert.Equal("", Broken(_plan));

    [Theory]
    [InlineData(0, CycleRules.NameIsRequired)]
    [InlineData(1, "")]
    [InlineData(80, "")]
    [InlineData(81, CycleRules.NameIsTooLong)]
    public void Check_Name_IsNeededAndLimited(int length, string expected) =>
        Assert.Equal(expected, Broken(_plan with { Name = new('n', length) }));

    [Fact]
    public void Check_NameThatNobodyCanSee_IsMissing() =>
        Assert.Equal(CycleRules.NameIsRequired, Broken(_plan with { Name = "\u200B\u200E" }));

    [Fact]
    public void Clean_NameOverSeveralLines_IsOneLine() =>
        Assert.Equal("2026 second", CycleRules.Clean(_plan with { Name = "2026\r\n second" }).Name);

    [Theory]
    [InlineData("1999-12-31", CycleRules.ReferenceIsImplausible)]
    [InlineData("2000-01-01", "")]
    [InlineData("2026-03-01", "")]
    [InlineData("2026-03-02", CycleRules.ReferenceIsImplausible)]
    public void Check_Reference_LiesBetween2000AndAYearAhead(string day, string expected) =>
        Assert.Equal(
            expected,
            Broken(_plan with { ReferenceDate = DateOnly.Parse(day, CultureInfo.InvariantCulture) })
        );

    [Theory]
    [InlineData("", CycleRules.BorderTypeIsRequired)]
    [InlineData("land sea air", "")]
    [InlineData("LAND", CycleRules.BorderTypeIsUnknown)]
    [InlineData("land river", CycleRules.BorderTypeIsUnknown)]
    [InlineData(
        "river space",
        CycleRules.BorderTypeIsUnknown + " " + CycleRules.BorderTypeIsUnknown
    )]
    public void Check_BorderTypes_AreOfTheGrid(string types, string expected) =>
        Assert.Equal(
            expected,
            Broken(With(profile => profile with { BorderTypes = [.. Split(types)] }))
        );

    [Theory]
    [InlineData("", "")]
    [InlineData("GH TN", "")]
    [InlineData("XA", CycleRules.NeighbourIsUnknown)]
    [InlineData("GH QQ", CycleRules.NeighbourIsUnknown)]
    public void Check_Neighbours_AreOtherCountriesOfTheVocabulary(string codes, string expected) =>
        Assert.Equal(
            expected,
            Broken(
                With(profile =>
                    profile with
                    {
                        Neighbours = [.. Split(codes).Select(code => new CountryCode(code))],
                    }
                )
            )
        );

    [Theory]
    [InlineData(20, 200, "")]
    [InlineData(21, 200, CycleRules.TooManyZones)]
    [InlineData(20, 201, CycleRules.ZoneIsTooLong)]
    [InlineData(21, 201, CycleRules.TooManyZones + " " + CycleRules.ZoneIsTooLong)]
    public void Check_Zones_AreLimitedInNumberAndLength(int count, int length, string expected) =>
        Assert.Equal(
            expected,
            Broken(
                With(profile =>
                    profile with
                    {
                        SpecialZones = [.. Enumerable.Repeat(new string('z', length), count)],
                    }
                )
            )
        );

    [Fact]
    public void Check_SeveralRules_NamesFieldAndDetail()
    {
        var plan = new CyclePlan("", new(1990, 5, 4), new() { Neighbours = [new("QQ")] });

        Assert.Equal(
            [
                new(CycleRules.NameIsRequired, "name"),
                new(CycleRules.ReferenceIsImplausible, "referenceDate", "1990-05-04"),
                new(CycleRules.BorderTypeIsRequired, "borderTypes"),
                new(CycleRules.NeighbourIsUnknown, "neighbours", "QQ"),
            ],
            Check(plan)
        );
    }

    [Fact]
    public void Clean_Plan_IsTrimmedAndUnrepeated()
    {
        var clean = CycleRules.Clean(
            new(
                " 20\u000025 ",
                _plan.ReferenceDate,
                new()
                {
                    BorderTypes = ["sea", "land", "sea"],
                    Neighbours = [new("GH"), new("TN"), new("GH")],
                    SpecialZones = [" Port ", "", "\u0001", "Strip", "Port"],
                }
            )
        );

        Assert.Equal("2025", clean.Name);
        Assert.Equal(["sea", "land"], clean.Profile.BorderTypes.AsEnumerable());
        Assert.Equal(["GH", "TN"], clean.Profile.Neighbours.Select(country => country.Value));
        Assert.Equal(["Port", "Strip"], clean.Profile.SpecialZones.AsEnumerable());
    }

    private static CyclePlan With(Func<CountryProfile, CountryProfile> change) =>
        _plan with
        {
            Profile = change(_plan.Profile),
        };

    private static string Broken(CyclePlan plan) =>
        string.Join(' ', Check(plan).Select(violation => violation.Rule));

    private static IReadOnlyList<RuleViolation> Check(CyclePlan plan) =>
        CycleRules.Check(plan, new("XA"), SampleTaxonomy.Catalogue, _today);

    private static string[] Split(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
