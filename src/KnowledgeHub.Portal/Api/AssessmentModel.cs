using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>An assessment without its answers.</summary>
public sealed record AssessmentModel
{
    public required string Id { get; init; }
    public required string Country { get; init; }

    /// <summary>Whether the country is an invented one.</summary>
    public required bool Demonstration { get; init; }
    public required string Name { get; init; }
    public required DateOnly ReferenceDate { get; init; }
    public required string Framework { get; init; }
    public required string Status { get; init; }
    public required int Version { get; init; }
    public required IReadOnlyList<string> BorderTypes { get; init; }
    public required IReadOnlyList<string> Neighbours { get; init; }
    public required IReadOnlyList<string> SpecialZones { get; init; }

    /// <summary>The areas that are assessed; empty for all.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>The agencies that take part; empty when one team answers for all.</summary>
    public IReadOnlyList<AssessmentAgencyModel> Agencies { get; init; } = [];

    /// <summary>Null before it was approved.</summary>
    public AssessmentApprovalModel? Approval { get; init; }

    /// <summary>Maps an assessment.</summary>
    public static AssessmentModel From(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Id = assessment.Id.Value,
            Country = assessment.Country.Value,
            Demonstration = assessment.IsDemonstration,
            Name = assessment.Name,
            ReferenceDate = assessment.ReferenceDate,
            Framework = assessment.FrameworkVersion,
            Status = EnumCode<AssessmentStatus>.Of(assessment.Status),
            Version = assessment.Version,
            BorderTypes = assessment.Profile.BorderTypes,
            Neighbours = [.. assessment.Profile.Neighbours.Select(country => country.Value)],
            SpecialZones = assessment.Profile.SpecialZones,
            Areas = assessment.Areas,
            Agencies = [.. assessment.Agencies.Select(AgencyOf)],
            Approval = assessment.Approval is { } approval
                ? new(approval.Name, approval.Function, approval.AtUtc, approval.ContentHash)
                : null,
        };
    }

    private static AssessmentAgencyModel AgencyOf(ParticipatingAgency agency) =>
        new(
            agency.Code,
            agency.Name,
            agency.Areas,
            [.. agency.Indicators.Select(indicator => indicator.Value)]
        );
}
