using System.Globalization;
using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Core.Tests.Assessments;

/// <summary>The rules of a cycle about areas, agencies and deadlines.</summary>
public sealed class CycleScopeRulesTests
{
    private static readonly CyclePlan _plan = new(
        "2025",
        new(2025, 1, 31),
        new() { BorderTypes = ["land"] }
    );

    [Theory]
    [InlineData("", "")]
    [InlineData("LEG INF", "")]
    [InlineData("leg", CycleScopeRules.AreaIsUnknown)]
    [InlineData("LEG XYZ", CycleScopeRules.AreaIsUnknown)]
    public void Check_Areas_AreOfTheGrid(string areas, string expected) =>
        Assert.Equal(expected, Broken(_plan with { Areas = [.. Split(areas)] }));

    [Theory]
    [InlineData("INF LEG INF", "LEG INF")]
    [InlineData("INF CIE HRT PRC INS LEG", "")]
    [InlineData("nn LEG nn", "LEG nn")]
    public void Clean_Areas_StandOnceInOrderAndAllSixAreNone(string areas, string expected)
    {
        var clean = CycleRules.Clean(_plan with { Areas = [.. Split(areas)] });

        Assert.Equal(expected, string.Join(' ', clean.Areas));
    }

    [Theory]
    [InlineData("customs", "")]
    [InlineData("coast-guard-2", "")]
    [InlineData("c", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("Customs", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("cus toms", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("douanes-é", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("national", CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData("validation", CycleScopeRules.AgencyCodeIsInvalid)]
    public void Check_AgencyCode_IsWellFormedAndNotReserved(string code, string expected) =>
        Assert.Equal(expected, Broken(With(new ParticipatingAgency { Code = code })));

    [Theory]
    [InlineData(40, 120, "")]
    [InlineData(41, 120, CycleScopeRules.AgencyCodeIsInvalid)]
    [InlineData(40, 121, CycleScopeRules.AgencyNameIsTooLong)]
    public void Check_AgencyCodeAndName_AreLimited(int code, int name, string expected) =>
        Assert.Equal(
            expected,
            Broken(With(new ParticipatingAgency { Code = new('c', code), Name = new('n', name) }))
        );

    [Theory]
    [InlineData(20, "")]
    [InlineData(21, CycleScopeRules.TooManyAgencies)]
    public void Check_Agencies_AreLimited(int number, string expected) =>
        Assert.Equal(
            expected,
            Broken(
                With([
                    .. Enumerable
                        .Range(10, number)
                        .Select(code => new ParticipatingAgency { Code = $"a{code}" }),
                ])
            )
        );

    [Fact]
    public void Check_AgencyTwice_IsRepeated() =>
        Assert.Equal(
            [new(CycleScopeRules.AgencyIsRepeated, "agencies", "customs")],
            Check(
                With(
                    new ParticipatingAgency { Code = "customs" },
                    new ParticipatingAgency { Code = "customs", Name = "Other" }
                )
            )
        );

    [Theory]
    [InlineData("", "LEG", "INS.A.1", "")]
    [InlineData("LEG", "LEG", "LEG.A.1", "")]
    [InlineData("LEG", "INS", "LEG.A.1", CycleScopeRules.AssignmentIsUnknown)]
    [InlineData("LEG", "LEG", "INS.A.1", CycleScopeRules.AssignmentIsUnknown)]
    [InlineData("", "leg", "INS.A.1", CycleScopeRules.AssignmentIsUnknown)]
    [InlineData("", "LEG", "XYZ.A.1", CycleScopeRules.AssignmentIsUnknown)]
    public void Check_Assignment_LiesWithinTheScope(
        string scope,
        string area,
        string indicator,
        string expected
    )
    {
        ParticipatingAgency agency = new()
        {
            Code = "customs",
            Areas = [area],
            Indicators = [new(indicator)],
        };

        Assert.Equal(expected, Broken(With(agency) with { Areas = [.. Split(scope)] }));
    }

    [Fact]
    public void Clean_Agency_IsTrimmedAndUnrepeated()
    {
        ParticipatingAgency agency = new()
        {
            Code = " customs ",
            Name = " National\n customs\u0000 ",
            Areas = ["INF", "LEG", "INF"],
            Indicators = [new("INS.A.1"), new("INS.A.1")],
        };

        var clean = Assert.Single(CycleRules.Clean(With(agency)).Agencies);

        Assert.Equal(("customs", "National customs"), (clean.Code, clean.Name));
        Assert.Equal("LEG INF", string.Join(' ', clean.Areas));
        Assert.Equal(["INS.A.1"], clean.Indicators.Select(indicator => indicator.Value));
    }

    [Theory]
    [InlineData(null, null, null, "")]
    [InlineData("2025-02-01", "2025-03-01", "2025-04-01", "")]
    [InlineData("2025-02-01", "2025-02-01", "2025-02-01", "")]
    [InlineData("2025-02-01", null, "2025-02-01", "")]
    [InlineData("2025-02-02", "2025-02-01", null, CycleScopeRules.DeadlinesAreOutOfOrder)]
    [InlineData("2025-02-02", null, "2025-02-01", CycleScopeRules.DeadlinesAreOutOfOrder)]
    [InlineData(null, "2025-02-02", "2025-02-01", CycleScopeRules.DeadlinesAreOutOfOrder)]
    public void Check_Deadlines_ComeInTheOrderOfTheStages(
        string? scoring,
        string? consensus,
        string? approval,
        string expected
    )
    {
        StageDeadlines deadlines = new(Day(scoring), Day(consensus), Day(approval));

        Assert.Equal(expected, Broken(_plan with { Deadlines = deadlines }));
    }

    private static CyclePlan With(params ParticipatingAgency[] agencies) =>
        _plan with
        {
            Agencies = [.. agencies],
        };

    private static DateOnly? Day(string? text) =>
        text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static string[] Split(string text) =>
        text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Broken(CyclePlan plan) =>
        string.Join(' ', Check(plan).Select(violation => violation.Rule));

    private static IReadOnlyList<RuleViolation> Check(CyclePlan plan) =>
        CycleRules.Check(plan, new("XA"), SampleTaxonomy.Catalogue, new(2025, 3, 1));
}
