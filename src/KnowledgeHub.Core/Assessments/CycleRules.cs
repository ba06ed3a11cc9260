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

    /// <summary>The scope names something that is no area; the detail is the code.</summary>
    public const string AreaIsUnknown = "area-unknown";

    /// <summary>An agency has no code, a malformed or a reserved one; the detail is the code.</summary>
    public const string AgencyCodeIsInvalid = "agency-code-invalid";

    /// <summary>Two agencies have one code; the detail is the code.</summary>
    public const string AgencyIsRepeated = "agency-repeated";

    /// <summary>There are more agencies than <see cref="MaxAgencies"/>; the detail is the limit.</summary>
    public const string TooManyAgencies = "too-many-agencies";

    /// <summary>The name of an agency is too long; the detail is the limit.</summary>
    public const string AgencyNameIsTooLong = "agency-name-too-long";

    /// <summary>An agency is asked for what lies outside the scope or the framework; the detail is the code.</summary>
    public const string AssignmentIsUnknown = "assignment-unknown";

    /// <summary>A stage is to be done before the one in front of it.</summary>
    public const string DeadlinesAreOutOfOrder = "deadlines-out-of-order";

    /// <summary>The greatest number of agencies.</summary>
    public const int MaxAgencies = 20;

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
            Areas = InOrder(plan.Areas),
            Agencies = [.. plan.Agencies.Select(Clean)],
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
            .. plan
                .Areas.Where(area => !Grid.Areas.Contains(area))
                .Select(area => new RuleViolation(AreaIsUnknown, "areas", area)),
            .. CheckAgencies(plan),
            .. CheckDeadlines(plan.Deadlines),
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

    private static IEnumerable<RuleViolation> CheckAgencies(CyclePlan plan)
    {
        if (plan.Agencies.Length > MaxAgencies)
        {
            yield return new(TooManyAgencies, "agencies", $"{MaxAgencies}");
        }

        foreach (var agency in plan.Agencies)
        {
            if (!IsAgencyCode(agency.Code))
            {
                yield return new(AgencyCodeIsInvalid, "agencies", agency.Code);
            }

            if (agency.Name.Length > ParticipatingAgency.MaxNameLength)
            {
                yield return new(
                    AgencyNameIsTooLong,
                    "agencies",
                    $"{ParticipatingAgency.MaxNameLength}"
                );
            }

            foreach (var code in Beyond(plan, agency))
            {
                yield return new(AssignmentIsUnknown, "agencies", code);
            }
        }

        foreach (
            var code in plan
                .Agencies.GroupBy(agency => agency.Code)
                .Where(same => same.Count() > 1)
                .Select(same => same.Key)
        )
        {
            yield return new(AgencyIsRepeated, "agencies", code);
        }
    }

    private static IEnumerable<string> Beyond(CyclePlan plan, ParticipatingAgency agency)
    {
        return agency
            .Areas.Where(area => !IsAssessed(area))
            .Concat(
                agency
                    .Indicators.Where(indicator => !IsAssessed(indicator.Area))
                    .Select(indicator => indicator.Value)
            );

        bool IsAssessed(string area) =>
            Grid.Areas.Contains(area) && (plan.Areas.IsEmpty || plan.Areas.Contains(area));
    }

    private static IEnumerable<RuleViolation> CheckDeadlines(StageDeadlines deadlines)
    {
        DateOnly?[] days = [deadlines.Scoring, deadlines.Consensus, deadlines.Approval];
        var set = days.OfType<DateOnly>().ToList();
        if (!set.Order().SequenceEqual(set))
        {
            yield return new(DeadlinesAreOutOfOrder, "deadlines");
        }
    }

    private static bool IsAgencyCode(string code) =>
        code.Length is > 1 and <= ParticipatingAgency.MaxCodeLength
        && code is not (AnswerKey.National or AnswerKey.Validation)
        && code.All(letter =>
            char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter is '-'
        );

    private static ParticipatingAgency Clean(ParticipatingAgency agency) =>
        agency with
        {
            Code = agency.Code.Trim(),
            Name = PlainText.OneLine(agency.Name),
            Areas = InOrder(agency.Areas),
            Indicators = [.. agency.Indicators.Distinct()],
        };

    // All six is the same as no choice.
    private static ImmutableArray<string> InOrder(ImmutableArray<string> areas)
    {
        ImmutableArray<string> distinct =
        [
            .. Grid.Areas.Where(areas.Contains),
            .. areas.Except(Grid.Areas).Distinct(StringComparer.Ordinal),
        ];
        return distinct.SequenceEqual(Grid.Areas) ? [] : distinct;
    }

    private static ImmutableArray<string> Lines(ImmutableArray<string> lines) =>
        [
            .. lines
                .Select(line => PlainText.Clean(line).Trim())
                .Where(line => !PlainText.IsBlank(line))
                .Distinct(StringComparer.Ordinal),
        ];
}
