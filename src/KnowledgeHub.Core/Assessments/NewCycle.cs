using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>A cycle as it is when it is started.</summary>
internal static class NewCycle
{
    /// <summary>The first version of a cycle; one without agencies begins where joint answers are given.</summary>
    public static Assessment Of(
        CountryCode country,
        CyclePlan clean,
        MaturityFramework framework,
        DateTime now
    ) =>
        new()
        {
            Id = AssessmentId.New(),
            Country = country,
            Version = 1,
            Name = clean.Name,
            ReferenceDate = clean.ReferenceDate,
            FrameworkVersion = framework.Version,
            Status = clean.Agencies.IsEmpty
                ? AssessmentStatus.Consensus
                : AssessmentStatus.Preparation,
            Profile = clean.Profile,
            Areas = clean.Areas,
            Agencies = clean.Agencies,
            Deadlines = clean.Deadlines,
            CreatedUtc = now,
            UpdatedUtc = now,
        };

    /// <summary>Names the indicators that are assigned to an agency and that the version does not have.</summary>
    public static IEnumerable<RuleViolation> CheckAssignments(
        CyclePlan plan,
        MaturityFramework? framework
    ) =>
        plan
            .Agencies.SelectMany(agency => agency.Indicators)
            .Where(indicator => framework is not null && framework.Find(indicator) is null)
            .Select(indicator => new RuleViolation(
                CycleScopeRules.AssignmentIsUnknown,
                "agencies",
                indicator.Value
            ));
}
