using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>
/// Invents assessments: plausible, reproducible and without a clock. A country's answers depend on its code, the year and the
/// seed alone; only its list of neighbours depends on the countries generated with it.
/// </summary>
public static class DemonstrationAssessments
{
    /// <summary>The greatest number of cycles of a country.</summary>
    public const int MaxCycles = 10;

    /// <summary>The seed of the demonstration data that a portal shows.</summary>
    public const int DefaultSeed = 2026;

    /// <summary>Generates the newest cycles of countries, two years apart, the newest of 2026.</summary>
    /// <param name="framework">The version of the framework to answer by.</param>
    /// <param name="countries">The countries; each counts once.</param>
    /// <param name="cycles">How many cycles each, 1 to <see cref="MaxCycles"/>; two or three, by the country, when null.</param>
    /// <param name="seed">Another seed gives other countries.</param>
    /// <returns>The assessments in the order of the countries, each country's oldest first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of cycles is outside its range.</exception>
    public static IReadOnlyList<GeneratedAssessment> Generate(
        MaturityFramework framework,
        IReadOnlyList<CountryCode> countries,
        int? cycles = null,
        int seed = DefaultSeed
    )
    {
        ArgumentNullException.ThrowIfNull(framework);
        if (cycles is < 1 or > MaxCycles)
        {
            throw new ArgumentOutOfRangeException(nameof(cycles), cycles, $"1 to {MaxCycles}.");
        }

        var characters = countries
            .Distinct()
            .Select(country => new CountryCharacter(country, seed))
            .ToList();
        var profiles = new Profiles(characters);
        return
        [
            .. from country in characters
            let profile = profiles.Of(country)
            from cyclesAgo in Enumerable.Range(0, cycles ?? country.UsualCycles).Reverse()
            select new GeneratedCycle(country, profile, cyclesAgo).Generate(framework),
        ];
    }
}
