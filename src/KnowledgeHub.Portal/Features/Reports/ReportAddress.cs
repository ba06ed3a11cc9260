using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The addresses of reports.</summary>
internal static class ReportAddress
{
    /// <summary>The whole report as a page.</summary>
    public static string Page(AssessmentId assessment) => $"/assessments/{assessment}/report";

    /// <summary>Where files are asked for.</summary>
    public static string Files(AssessmentId assessment) => $"/assessments/{assessment}/reports";

    /// <summary>One file in the making.</summary>
    public static string Job(ReportJob job) => $"{Files(job.Assessment)}/{job.Id}";

    /// <summary>The executive summary.</summary>
    public static string Summary(AssessmentId assessment) => $"{Page(assessment)}/summary";

    /// <summary>What stands on the cover of a country's reports.</summary>
    public static string Cover(CountryCode country) => $"/countries/{country}/report-cover";

    /// <summary>A file at once.</summary>
    public static string File(AssessmentId assessment, ReportFormat format) =>
        $"{Page(assessment)}.{EnumCode<ReportFormat>.Of(format)}";

    /// <summary>A chart as a file.</summary>
    public static string Figure(AssessmentId assessment, string figure, string extension) =>
        $"{Page(assessment)}/figures/{figure}.{extension}";

    /// <summary>The picture of the cover.</summary>
    public static string Logo(AssessmentId assessment) => $"{Page(assessment)}/logo";
}
