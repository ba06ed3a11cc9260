using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Offline;

/// <summary>Makes packages of assessments. Pure.</summary>
internal static class PackageWriter
{
    /// <summary>The package of an assessment.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="framework">Its version of the framework.</param>
    /// <param name="answers">Everybody's answers.</param>
    public static AssessmentPackage Write(
        Assessment assessment,
        MaturityFramework framework,
        IEnumerable<Answer> answers
    ) =>
        new()
        {
            Format = AssessmentPackage.Form,
            Id = assessment.Id.Value,
            Country = assessment.Country.Value,
            Name = assessment.Name,
            ReferenceDate = assessment.ReferenceDate,
            Framework = assessment.FrameworkVersion,
            Status = EnumCode<AssessmentStatus>.Of(assessment.Status),
            Areas = assessment.Areas,
            Profile = new(
                assessment.Profile.BorderTypes,
                [.. assessment.Profile.Neighbours.Select(country => country.Value)],
                assessment.Profile.SpecialZones
            ),
            Agencies =
            [
                .. assessment.Agencies.Select(agency => new PackageAgency(
                    agency.Code,
                    agency.Name,
                    agency.Areas,
                    [.. agency.Indicators.Select(indicator => indicator.Value)]
                )),
            ],
            Deadlines =
            [
                assessment.Deadlines.Scoring,
                assessment.Deadlines.Consensus,
                assessment.Deadlines.Approval,
            ],
            Journal =
            [
                .. assessment.Journal.Select(step => new PackageStep(
                    EnumCode<AssessmentStatus>.Of(step.From),
                    EnumCode<AssessmentStatus>.Of(step.To),
                    step.AtUtc,
                    step.Reason
                )),
            ],
            Approval = assessment.Approval is { } approval
                ? new(approval.Name, approval.Function, approval.AtUtc, approval.ContentHash)
                : null,
            Answers =
            [
                .. answers
                    .Where(answer => framework.PositionOf(answer.Indicator) is not null)
                    .OrderBy(answer => framework.PositionOf(answer.Indicator))
                    .ThenBy(answer => answer.Agency, StringComparer.Ordinal)
                    .Select(Write),
            ],
        };

    private static PackageAnswer Write(Answer answer)
    {
        var content = answer.Content;
        return new()
        {
            Indicator = answer.Indicator.Value,
            Agency = answer.Agency,
            State = EnumCode<AnswerState>.Of(content.State),
            Level = content.Level,
            Evidence = Code(content.Evidence),
            EvidenceFrom = content.EvidenceFrom,
            Confidence = Code(content.Confidence),
            Spread = answer.Spread,
            Votes = content.Votes?.ToString(),
            Language = content.Language?.Code(),
            Texts = content
                .Texts.Where(text => text.Text.Length > 0)
                .ToDictionary(text => text.Field, text => text.Text),
        };
    }

    private static string? Code<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } code ? EnumCode<TEnum>.Of(code) : null;
}
