using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>The rules for who answers what until when. Pure; part of <see cref="CycleRules"/>.</summary>
public static class CycleScopeRules
{
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

    /// <summary>Checks areas, agencies and deadlines of a clean plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>Every broken rule; empty when it may be saved.</returns>
    public static IReadOnlyList<RuleViolation> Check(CyclePlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return
        [
            .. plan
                .Areas.Where(area => !Grid.Areas.Contains(area))
                .Select(area => new RuleViolation(AreaIsUnknown, "areas", area)),
            .. CheckAgencies(plan),
            .. CheckDeadlines(plan.Deadlines),
        ];
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

    /// <summary>An agency with clean, unrepeated values.</summary>
    /// <param name="agency">The agency as it arrived.</param>
    internal static ParticipatingAgency Clean(ParticipatingAgency agency) =>
        agency with
        {
            Code = agency.Code.Trim(),
            Name = PlainText.OneLine(agency.Name),
            Areas = InOrder(agency.Areas),
            Indicators = [.. agency.Indicators.Distinct()],
        };

    /// <summary>Areas in the order of the grid, each once; all six is the same as no choice.</summary>
    /// <param name="areas">Codes as they arrived.</param>
    internal static ImmutableArray<string> InOrder(ImmutableArray<string> areas)
    {
        ImmutableArray<string> distinct =
        [
            .. Grid.Areas.Where(areas.Contains),
            .. areas.Except(Grid.Areas).Distinct(StringComparer.Ordinal),
        ];
        return distinct.SequenceEqual(Grid.Areas) ? [] : distinct;
    }
}
