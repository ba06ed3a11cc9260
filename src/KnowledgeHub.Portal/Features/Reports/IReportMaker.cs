namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>Makes files of reports.</summary>
public interface IReportMaker
{
    /// <summary>Makes a file.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="progress">Hears how much is done, 0 to 100.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The file; null when whoever asks may not see the assessment.</returns>
    Task<ReportFile?> MakeAsync(
        ReportOrder order,
        IProgress<int> progress,
        CancellationToken cancellation
    );
}
