using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Scoring;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Core.Tests.Comparison;

/// <summary>Countries with answers, ready to be compared.</summary>
internal static class ComparedCountries
{
    private const string Letters = "ABCDEFGHIJ";

    private static readonly string[] _indicators =
    [
        .. SampleFramework.Document.Indicators.Select(indicator => indicator.Id.Value),
    ];

    /// <summary>The cycle of a year, with the id that follows from country and year.</summary>
    public static Assessment Cycle(string country, int year = 2024, string framework = "1.0") =>
        AnAssessment()
            .WithId($"A-{country}{year}")
            .OfCountry(country)
            .WithName($"{year}")
            .ReferringTo(new(year, 6, 30))
            .ByFramework(framework);

    /// <summary>Answers in the order of the framework: first what does not apply, then levels; the rest stays unanswered.</summary>
    public static Answer[] Answers(
        Assessment assessment,
        int level = 3,
        int scored = 54,
        int notApplicable = 0
    ) =>
        [
            .. _indicators
                .Take(notApplicable)
                .Select(indicator =>
                    AnAnswer(
                        assessment,
                        indicator,
                        new AnswerContent
                        {
                            State = AnswerState.NotApplicable,
                            Reason = "No sea border.",
                        }
                    )
                ),
            .. _indicators
                .Skip(notApplicable)
                .Take(scored)
                .Select(indicator => AnAnswer(assessment, indicator, level)),
        ];

    /// <summary>The first so many invented countries, each fully answered at level 3.</summary>
    public static Assessment[] Invented(int count) =>
        [.. Letters.Take(count).Select(letter => Cycle($"X{letter}"))];

    /// <summary>Compares by the sample framework as an advisor.</summary>
    public static Task<Outcome<CountryComparison>> CompareAsync(
        FakeAssessmentStore store,
        params string[] ids
    ) =>
        new CompareAssessments(
            SampleAccess.To(store),
            store,
            new FakeFrameworkSource()
        ).CompareAsync(Actors.Advisor, ids, CancellationToken.None);

    /// <summary>Compares assessments with these answers; the first sets the basis.</summary>
    public static CountryComparison Compare(
        FakeFrameworkSource frameworks,
        params (Assessment Assessment, Answer[] Answers)[] countries
    ) =>
        CountryComparison.Of(
            [.. countries.Select(country => country.Assessment)],
            countries.SelectMany(country => country.Answers).Select(AnsweredIndicator.From),
            frameworks
        );

    /// <summary>The account of an advisor who was granted these countries.</summary>
    public static Actor AdvisorOf(params string[] countries) =>
        Actors.Advisor with
        {
            Countries = [.. countries.Select(code => new Core.Countries.CountryCode(code))],
        };
}
