using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The rules that a cycle keeps. Pure.</summary>
public static class CycleRules
{
    /// <summary>The cycle has no name.</summary>
    public const string NameIsRequired = "cycle-name-required";

    /// <summary>The name is longer than <see cref="Assessment.MaxNameLength"/>; the detail is the limit.</summary>
    public const string NameIsTooLong = "cycle-name-too-long";

    /// <summary>Another cycle of the country has this name; the detail is the name.</summary>
    public const string NameIsTaken = "cycle-name-taken";

    /// <summary>The day of reference lies before 2000 or more than a year ahead; the detail is the day.</summary>
    public const string ReferenceIsImplausible = "reference-implausible";

    /// <summary>No border type was declared.</summary>
    public const string BorderTypeIsRequired = "border-type-required";

    /// <summary>A code is no border type; the detail is the code.</summary>
    public const string BorderTypeIsUnknown = "border-type-unknown";

    /// <summary>A neighbour is no country of the vocabulary, or the country itself; the detail is the code.</summary>
    public const string NeighbourIsUnknown = "neighbour-unknown";

    /// <summary>There are more special zones than <see cref="MaxZones"/>; the detail is the limit.</summary>
    public const string TooManyZones = "too-many-zones";

    /// <summary>The text of a special zone is longer than <see cref="MaxZoneLength"/>; the detail is the limit.</summary>
    public const string ZoneIsTooLong = "zone-too-long";

    /// <summary>No version of the framework has been imported.</summary>
    public const string FrameworkIsMissing = "framework-missing";

    /// <summary>The greatest number of special zones.</summary>
    public const int MaxZones = 20;

    /// <summary>The greatest length of a special zone, in characters.</summary>
    public const int MaxZoneLength = 200;

    private const int EarliestYear = 2000;

    /// <summary>The plan with clean, trimmed and unrepeated values.</summary>
    /// <param name="plan">A plan as it arrived.</param>
    public static CyclePlan Clean(CyclePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return plan with
        {
            Name = PlainText.OneLine(plan.Name),
            Profile = plan.Profile with
            {
                BorderTypes = [.. plan.Profile.BorderTypes.Distinct(StringComparer.Ordinal)],
                Neighbours = [.. plan.Profile.Neighbours.Distinct()],
                SpecialZones = Lines(plan.Profile.SpecialZones),
            },
            Areas = CycleScopeRules.InOrder(plan.Areas),
            Agencies = [.. plan.Agencies.Select(CycleScopeRules.Clean)],
        };
    }

    /// <summary>Checks a clean plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="country">The country.</param>
    /// <param name="taxonomy">The vocabularies.</param>
    /// <param name="today">Today.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(
        CyclePlan plan,
        CountryCode country,
        TaxonomyCatalogue taxonomy,
        DateOnly today
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(taxonomy);
        return
        [
            .. CheckName(plan.Name),
            .. CheckReference(plan.ReferenceDate, today),
            .. CheckBorderTypes(plan.Profile),
            .. plan
                .Profile.Neighbours.Where(neighbour =>
                    neighbour == country || taxonomy.Find(TermKind.Country, neighbour.Value) is null
                )
                .Select(neighbour => new RuleViolation(
                    NeighbourIsUnknown,
                    "neighbours",
                    neighbour.Value
                )),
            .. CheckZones(plan.Profile.SpecialZones),
            .. CycleScopeRules.Check(plan),
        ];
    }

    private static IEnumerable<RuleViolation> CheckName(string name)
    {
        if (PlainText.IsBlank(name))
        {
            yield return new(NameIsRequired, "name");
        }

        if (name.Length > Assessment.MaxNameLength)
        {
            yield return new(NameIsTooLong, "name", $"{Assessment.MaxNameLength}");
        }
    }

    private static IEnumerable<RuleViolation> CheckReference(DateOnly reference, DateOnly today)
    {
        if (reference.Year < EarliestYear || reference > today.AddYears(1))
        {
            yield return new(ReferenceIsImplausible, "referenceDate", $"{reference:yyyy-MM-dd}");
        }
    }

    private static IEnumerable<RuleViolation> CheckBorderTypes(CountryProfile profile)
    {
        if (profile.BorderTypes.IsEmpty)
        {
            yield return new(BorderTypeIsRequired, "borderTypes");
        }

        foreach (var type in profile.BorderTypes.Where(type => !Grid.BorderTypes.Contains(type)))
        {
            yield return new(BorderTypeIsUnknown, "borderTypes", type);
        }
    }

    private static IEnumerable<RuleViolation> CheckZones(ImmutableArray<string> zones)
    {
        if (zones.Length > MaxZones)
        {
            yield return new(TooManyZones, "specialZones", $"{MaxZones}");
        }

        if (zones.Any(zone => zone.Length > MaxZoneLength))
        {
            yield return new(ZoneIsTooLong, "specialZones", $"{MaxZoneLength}");
        }
    }

    private static ImmutableArray<string> Lines(ImmutableArray<string> lines) =>
        [
            .. lines
                .Select(line => PlainText.Clean(line).Trim())
                .Where(line => !PlainText.IsBlank(line))
                .Distinct(StringComparer.Ordinal),
        ];
}
