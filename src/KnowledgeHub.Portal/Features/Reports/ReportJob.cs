using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>One report in the making, in the memory of this node. Safe to share between threads.</summary>
/// <param name="order">What is made.</param>
/// <param name="country">Whose report it is.</param>
/// <param name="stopping">Stops it; owned by the job.</param>
public sealed class ReportJob(
    ReportOrder order,
    CountryCode country,
    CancellationTokenSource stopping
) : IProgress<int>, IDisposable
{
    private readonly Lock _lock = new();
    private int _percent;
    private ReportJobState _state;
    private ReportFile? _file;

    /// <summary>Names it in addresses; nobody can guess it.</summary>
    public Guid Id { get; } = Guid.NewGuid();

    /// <summary>What is made.</summary>
    public ReportOrder Order => order;

    /// <summary>Whose report it is.</summary>
    public CountryCode Country => country;

    /// <summary>Of which assessment.</summary>
    public AssessmentId Assessment => order.Assessment;

    /// <summary>How far it is.</summary>
    public ReportJobState State
    {
        get
        {
            lock (_lock)
            {
                return _state;
            }
        }
    }

    /// <summary>Whether nothing more happens to it.</summary>
    public bool IsOver => State is not (ReportJobState.Waiting or ReportJobState.Running);

    /// <summary>About how much is done, 0 to 100.</summary>
    public int Percent => Volatile.Read(ref _percent);

    /// <summary>When it was over; null before.</summary>
    public DateTime? EndedUtc { get; private set; }

    /// <summary>The finished report; null before, and when there is none.</summary>
    public ReportFile? File
    {
        get
        {
            lock (_lock)
            {
                return _file;
            }
        }
    }

    /// <summary>Stops it.</summary>
    public CancellationToken Stopping => stopping.Token;

    /// <summary>Says how far it is, 0 to 100; with the first word it is being made.</summary>
    public void Report(int value)
    {
        Volatile.Write(ref _percent, Math.Clamp(value, 0, 100));
        lock (_lock)
        {
            _state = _state is ReportJobState.Waiting ? ReportJobState.Running : _state;
        }
    }

    /// <summary>Says how it came out; the first word stands.</summary>
    /// <param name="state">Done, cancelled or failed.</param>
    /// <param name="file">The report, where it is done.</param>
    /// <param name="utc">When.</param>
    public void End(ReportJobState state, ReportFile? file, DateTime utc)
    {
        lock (_lock)
        {
            if (EndedUtc is null)
            {
                (_state, _file, EndedUtc) = (state, file, utc);
            }
        }
    }

    /// <summary>Asks it to stop.</summary>
    public void Cancel() => stopping.Cancel();

    /// <inheritdoc/>
    public void Dispose() => stopping.Dispose();
}
