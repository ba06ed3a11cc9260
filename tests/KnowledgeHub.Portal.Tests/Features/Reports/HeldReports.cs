using KnowledgeHub.Portal.Features.Reports;

namespace KnowledgeHub.Portal.Tests.Features.Reports;

/// <summary>Makes a report whenever a test lets it.</summary>
internal sealed class HeldReports : IReportMaker, IDisposable
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _released = new(0);
    private readonly SemaphoreSlim _begun = new(0);
    private readonly TaskCompletionSource _stopped = new();

    /// <summary>Whether nobody may see what is asked for.</summary>
    public bool IsRefused { get; set; }

    public void Dispose()
    {
        _released.Dispose();
        _begun.Dispose();
    }

    public void Release(int reports) => _released.Release(reports);

    /// <summary>Waits until so many more have begun.</summary>
    public async Task BegunAsync(int reports)
    {
        for (var number = 0; number < reports; number++)
        {
            Assert.True(await _begun.WaitAsync(_longest));
        }
    }

    /// <summary>Waits until one was stopped.</summary>
    public Task StoppedAsync() => _stopped.Task.WaitAsync(_longest);

    public async Task<ReportFile?> MakeAsync(
        ReportOrder order,
        IProgress<int> progress,
        CancellationToken cancellation
    )
    {
        _begun.Release();
        try
        {
            await _released.WaitAsync(cancellation);
        }
        catch (OperationCanceledException)
        {
            _stopped.TrySetResult();
            throw;
        }

        return IsRefused ? null : new("report.docx", "application/test", [1], WithComments: false);
    }
}
