using System.Collections.Concurrent;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>
/// Makes reports while who asked goes on. Everything is kept in the memory of this node, for ten minutes after it is done; nobody but
/// who asked finds it.
/// </summary>
/// <param name="maker">Makes the files.</param>
/// <param name="clock">The time.</param>
/// <param name="logger">Hears of what went wrong.</param>
public sealed class ReportJobs(IReportMaker maker, TimeProvider clock, ILogger<ReportJobs> logger)
    : IDisposable
{
    /// <summary>How many wait or are made in all.</summary>
    public const int MaxJobs = 20;

    /// <summary>How many of one person wait or are made.</summary>
    public const int MaxOfPerson = 3;

    /// <summary>How many of one country wait or are made, so that the others find room.</summary>
    public const int MaxOfCountry = 6;

    /// <summary>How many of one person are kept after their end; the oldest goes first.</summary>
    public const int MaxKept = 5;

    /// <summary>How long a finished report is kept.</summary>
    public static TimeSpan Kept { get; } = TimeSpan.FromMinutes(10);

    /// <summary>How long the making may take, with the time of waiting.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<Guid, ReportJob> _jobs = new();
    private readonly Lock _adding = new();

    /// <summary>Puts a report in the queue.</summary>
    /// <param name="order">What is asked for.</param>
    /// <param name="country">Whose report it is.</param>
    /// <returns>The job; null while too many others are there.</returns>
    public ReportJob? Start(ReportOrder order, CountryCode country)
    {
        ArgumentNullException.ThrowIfNull(order);
        Sweep();
        lock (_adding)
        {
            var open = _jobs.Values.Where(job => !job.IsOver).ToList();
            var own = open.Count(job => IsOf(job, order.Actor));
            if (
                open.Count >= MaxJobs
                || own >= MaxOfPerson
                || open.Count(job => job.Country == country) >= MaxOfCountry
            )
            {
                return null;
            }

            ForgetOldest(order.Actor, MaxKept - own - 1);

            var job = new ReportJob(order, country, new CancellationTokenSource(Longest, clock));
            _jobs[job.Id] = job;
            _ = Task.Run(() => RunAsync(job), CancellationToken.None);
            return job;
        }
    }

    /// <summary>A job of a person.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The job.</param>
    /// <returns>The job; null when there is none, or it is somebody else's.</returns>
    public ReportJob? Find(Actor actor, Guid id)
    {
        Sweep();
        return _jobs.TryGetValue(id, out var job) && IsOf(job, actor) ? job : null;
    }

    /// <summary>Stops a job of a person and forgets it.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The job.</param>
    /// <returns>Whether there was one.</returns>
    public bool Cancel(Actor actor, Guid id)
    {
        if (Find(actor, id) is not { } job || !_jobs.TryRemove(id, out _))
        {
            return false;
        }

        // In this order: what stops would say first that it failed.
        job.End(ReportJobState.Cancelled, null, clock.GetUtcNow().UtcDateTime);
        job.Cancel();
        job.Dispose();
        return true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var job in _jobs.Values)
        {
            job.Cancel();
        }
    }

    private static bool IsOf(ReportJob job, Actor actor) =>
        !actor.IsAnonymous && job.Order.Actor.Id == actor.Id;

    private async Task RunAsync(ReportJob job)
    {
        var (state, file) = await MakeAsync(job);
        job.End(state, file, clock.GetUtcNow().UtcDateTime);
    }

    private async Task<(ReportJobState State, ReportFile? File)> MakeAsync(ReportJob job)
    {
        try
        {
            var file = await maker.MakeAsync(job.Order, job, job.Stopping);
            job.Report(100);
            return file is null ? (ReportJobState.Failed, null) : (ReportJobState.Done, file);
        }
        catch (Exception exception)
            when (exception is OperationCanceledException or ObjectDisposedException)
        {
            // Cancelled, out of time, or the portal is stopping.
            return (ReportJobState.Failed, null);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nobody waits for this task: what went wrong is written down here or nowhere.
            logger.LogError(exception, "A report could not be made.");
            return (ReportJobState.Failed, null);
        }
    }

    private void ForgetOldest(Actor actor, int keeping) =>
        Forget(
            _jobs
                .Values.Where(job => job.IsOver && IsOf(job, actor))
                .OrderByDescending(job => job.EndedUtc)
                .Skip(keeping)
        );

    private void Sweep()
    {
        var latest = clock.GetUtcNow().UtcDateTime - Kept;
        Forget(_jobs.Values.Where(job => job.EndedUtc < latest));
    }

    private void Forget(IEnumerable<ReportJob> jobs)
    {
        foreach (var job in jobs)
        {
            if (_jobs.TryRemove(job.Id, out _))
            {
                job.Dispose();
            }
        }
    }
}
