using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Names and addresses of assessments.</summary>
internal static class AssessmentWords
{
    /// <summary>The address of an assessment's page.</summary>
    public static string Address(AssessmentId id) => $"/assessments/{id}";

    /// <summary>Country and cycle.</summary>
    public static string Name(Assessment assessment, TaxonomyCatalogue taxonomy) =>
        $"{Country(assessment.Country, taxonomy)} · {assessment.Name}";

    public static string Country(CountryCode country, TaxonomyCatalogue taxonomy) =>
        taxonomy.Label(TermKind.Country, country.Value, ReaderLanguage.Current);

    /// <summary>The name of a stage.</summary>
    public static string Of(AssessmentStatus stage) =>
        stage switch
        {
            AssessmentStatus.Preparation => StageStrings.StagePreparation,
            AssessmentStatus.Scoring => StageStrings.StageScoring,
            AssessmentStatus.Consensus => StageStrings.StageConsensus,
            AssessmentStatus.Approval => StageStrings.StageApproval,
            AssessmentStatus.Submitted => StageStrings.StageSubmitted,
            AssessmentStatus.Validation => StageStrings.StageValidation,
            _ => StageStrings.StageClosed,
        };

    /// <summary>How far a cycle has come, in a word.</summary>
    public static string Progress(int answered, int total) =>
        answered == 0 ? AssessmentStrings.AssessmentsNotBegun
        : answered < total ? AssessmentStrings.AssessmentsUnderWay
        : AssessmentStrings.AssessmentsComplete;
}
