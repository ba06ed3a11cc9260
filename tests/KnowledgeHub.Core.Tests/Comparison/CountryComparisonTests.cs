using KnowledgeHub.Core.Comparison;
using static KnowledgeHub.Core.Tests.Comparison.ComparedCountries;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Comparison;

public sealed class CountryComparisonTests
{
    private static readonly FakeFrameworkSource _frameworks = new(
        AFramework(),
        AFramework().WithVersion("2.0").PublishedOn(new(2026, 1, 1))
    );

    [Theory]
    [InlineData(2023, true)]
    [InlineData(2024, true)]
    [InlineData(2025, true)]
    [InlineData(2022, false)]
    [InlineData(2026, false)]
    public void Of_YearOfReference_MayBeOneYearFromTheBasis(int year, bool expected)
    {
        var compared = CompareWith(2024, Cycle("XB", year));

        Assert.Equal(expected, compared.Reasons.IsEmpty);
        Assert.Equal(
            expected ? [] : [IncomparableReason.OtherReferenceYear],
            compared.Reasons.ToArray()
        );
    }

    [Fact]
    public void Of_YearsOnBothSidesOfTheBasis_AreBothComparable()
    {
        var comparison = Compare(_frameworks, Full("XA", 2024), Full("XB", 2023), Full("XC", 2025));

        Assert.Equal(2024, comparison.ReferenceYear);
        Assert.All(comparison.Assessments, one => Assert.NotNull(one.Card));
    }

    [Fact]
    public void Of_LastAndFirstDayOfNeighbouringYears_CountByYearNotByDays()
    {
        var basis = AnAssessment().WithId("A-XA01").ReferringTo(new(2024, 1, 1)).Build();
        var other = AnAssessment()
            .WithId("A-XB01")
            .OfCountry("XB")
            .ReferringTo(new(2025, 12, 31))
            .Build();

        var comparison = Compare(_frameworks, (basis, Answers(basis)), (other, Answers(other)));

        Assert.Empty(comparison.Assessments[1].Reasons);
    }

    [Theory]
    [InlineData(40, 4, true)] // 40 of 50: exactly 0.8
    [InlineData(39, 4, false)]
    [InlineData(44, 0, true)] // 44 of 54: 0.8148
    [InlineData(43, 0, false)] // 43 of 54: 0.7963
    [InlineData(0, 0, false)]
    [InlineData(0, 54, false)]
    public void Of_Completeness_NeedsFourFifthsOfWhatApplies(
        int scored,
        int notApplicable,
        bool expected
    )
    {
        var assessment = Cycle("XB");
        var answers = Answers(assessment, scored: scored, notApplicable: notApplicable);

        var compared = Compare(_frameworks, Full("XA"), (assessment, answers)).Assessments[1];

        Assert.Equal(expected, compared.Card is not null);
        Assert.Equal(!expected, compared.Reasons.Contains(IncomparableReason.TooIncomplete));
    }

    [Fact]
    public void Of_OtherVersionOfTheFramework_IsNotComparable()
    {
        var compared = CompareWith(2024, Cycle("XB", framework: "2.0"));

        Assert.Equal([IncomparableReason.OtherFramework], compared.Reasons.ToArray());
        Assert.Null(compared.Card);
    }

    [Fact]
    public void Of_EverythingWrong_NamesEachReason()
    {
        var other = Cycle("XB", 2020, "2.0");

        var compared = Compare(_frameworks, Full("XA"), (other, [])).Assessments[1];

        Assert.Equal(Enum.GetValues<IncomparableReason>(), compared.Reasons.ToArray());
    }

    [Fact]
    public void Of_BasisThatIsTooIncomplete_KeepsItsPlaceButShowsNoNumber()
    {
        var basis = Cycle("XA");

        var comparison = Compare(_frameworks, (basis, Answers(basis, scored: 10)), Full("XB"));

        Assert.Null(comparison.Assessments[0].Card);
        Assert.NotNull(comparison.Assessments[1].Card);
        Assert.Equal(("1.0", 2024), (comparison.Framework.Version, comparison.ReferenceYear));
    }

    [Fact]
    public void Of_Answers_AreThoseOfTheirOwnAssessment()
    {
        var comparison = Compare(_frameworks, Full("XA", level: 2), Full("XB", level: 4));

        Assert.Equal([2, 4], comparison.Assessments.Select(one => one.Card?.Cells[0].Mean ?? 0));
    }

    private static ComparedAssessment CompareWith(
        int basisYear,
        Core.Assessments.Assessment other
    ) => Compare(_frameworks, Full("XA", basisYear), (other, Answers(other))).Assessments[1];

    private static (Core.Assessments.Assessment, Core.Assessments.Answer[]) Full(
        string country,
        int year = 2024,
        int level = 3
    )
    {
        var assessment = Cycle(country, year);
        return (assessment, Answers(assessment, level));
    }
}
