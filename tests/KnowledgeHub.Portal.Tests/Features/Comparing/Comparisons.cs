using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Features.Comparing;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using static KnowledgeHub.Testing.Builders.AssessmentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Comparing;

/// <summary>Comparisons of invented countries, named in all languages.</summary>
internal static class Comparisons
{
    private static readonly string[] _indicators =
    [
        .. SampleFramework.Document.Indicators.Select(indicator => indicator.Id.Value),
    ];

    /// <summary>Arvania, and two countries that stand otherwise in Arabic or Russian than in English.</summary>
    public static TaxonomyCatalogue Taxonomy { get; } =
        TaxonomyBuilder
            .ATaxonomy()
            .With(TermKind.Region, TaxonomyBuilder.ATerm("XR1"), TaxonomyBuilder.ATerm("XR2"))
            .With(
                TermKind.Country,
                Country("XB", "Bemoria", "Яария", "XR2"),
                Country("XC", "Zedland", "Бария", "XR1"),
                Country("XD", "Éland", "Вария", null)
            )
            .Build();

    public static Assessment Cycle(string country, int year = 2024, string framework = "1.0") =>
        AnAssessment()
            .WithId($"A-{country}{year}")
            .OfCountry(country)
            .WithName($"{year}")
            .ReferringTo(new(year, 6, 30))
            .ByFramework(framework);

    /// <summary>Each indicator at a level; some beginnings of ids at another; only the first so many.</summary>
    public static IEnumerable<Answer> Answers(
        Assessment cycle,
        int level,
        int scored = 54,
        params (string Beginning, int Level)[] others
    ) =>
        _indicators
            .Take(scored)
            .Select(indicator =>
                AnAnswer(
                    cycle,
                    indicator,
                    others
                        .Where(other =>
                            indicator.StartsWith(other.Beginning, StringComparison.Ordinal)
                        )
                        .Select(other => other.Level)
                        .FirstOrDefault(level)
                )
            );

    /// <summary>XA at 2, XB at 3 with LEG at 5, XC at 4 with LEG at 1.</summary>
    public static ComparisonView Three(CompareQuery query) =>
        View(
            query,
            (Cycle("XA"), Answers(Cycle("XA"), 2)),
            (Cycle("XB"), Answers(Cycle("XB"), 3, 54, ("LEG", 5))),
            (Cycle("XC"), Answers(Cycle("XC"), 4, 54, ("LEG", 1)))
        );

    public static ComparisonView View(
        CompareQuery query,
        params (Assessment Cycle, IEnumerable<Answer> Answers)[] countries
    ) =>
        new(
            CountryComparison.Of(
                [.. countries.Select(country => country.Cycle)],
                countries.SelectMany(country => country.Answers).Select(AnsweredIndicator.From),
                Frameworks()
            ),
            query,
            Taxonomy
        );

    public static FakeFrameworkSource Frameworks() =>
        new(
            FrameworkBuilder.AFramework(),
            FrameworkBuilder
                .AFramework()
                .WithVersion("2.0")
                .PublishedOn(new(2026, 1, 1))
                .WithIndicator("LEG.S.1", Reworded)
        );

    private static Indicator Reworded(Indicator indicator) =>
        indicator with
        {
            Question = SampleFramework.InEachLanguage("Worded anew?"),
        };

    private static Term Country(string code, string english, string russian, string? region) =>
        new()
        {
            Code = code,
            Label = new([
                KeyValuePair.Create(Language.English, english),
                KeyValuePair.Create(Language.Russian, russian),
            ]),
            Parent = region,
            IsDemonstration = true,
        };
}
