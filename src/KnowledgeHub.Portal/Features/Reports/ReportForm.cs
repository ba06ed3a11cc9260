namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>The form that asks for a report as a file.</summary>
public sealed class ReportForm
{
    /// <summary>Code of the kind of file.</summary>
    public string? Format { get; set; }

    /// <summary>Code of the language.</summary>
    public string? Language { get; set; }

    /// <summary>Code of the handling mark.</summary>
    public string? Mark { get; set; }

    /// <summary>"true" for the country's own words.</summary>
    public string? Comments { get; set; }
}
