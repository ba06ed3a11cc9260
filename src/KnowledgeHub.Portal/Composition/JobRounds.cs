using KnowledgeHub.Core.Operations;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Runs rounds of background jobs: one that fails is logged and never ends its service; one that acts outwards waits in safe mode.</summary>
internal sealed class JobRounds(ISafeMode safeMode, ILogger<JobRounds> logger)
{
    /// <summary>Runs one round of a job whose work is seen outside: it publishes, reminds, sends or deletes.</summary>
    /// <param name="job">Name of the job, for log and metrics.</param>
    /// <param name="round">The work.</param>
    /// <param name="stopping">Ends the round.</param>
    /// <returns>Whether the round was run and did not fail.</returns>
    public Task<bool> RunOutwardAsync(
        string job,
        Func<CancellationToken, Task> round,
        CancellationToken stopping
    ) =>
        RunAsync(
            job,
            async cancellation =>
            {
                if (await safeMode.IsOnAsync(cancellation))
                {
                    return false;
                }

                await round(cancellation);
                return true;
            },
            stopping
        );

    /// <summary>Runs one round of a job that keeps the portal's own books.</summary>
    /// <inheritdoc cref="RunOutwardAsync"/>
    public Task<bool> RunInwardAsync(
        string job,
        Func<CancellationToken, Task> round,
        CancellationToken stopping
    ) =>
        RunAsync(
            job,
            async cancellation =>
            {
                await round(cancellation);
                return true;
            },
            stopping
        );

    private async Task<bool> RunAsync(
        string job,
        Func<CancellationToken, Task<bool>> round,
        CancellationToken stopping
    )
    {
        try
        {
            var isRun = await round(stopping);
            PortalMeter.JobRound(job, isRun ? "done" : "held");
            return isRun;
        }
        catch (Exception exception) when (!stopping.IsCancellationRequested)
        {
            PortalMeter.JobRound(job, "failed");
            // The edge of a job: what is due stays due, and the next round finds it.
            logger.LogWarning(exception, "A round of the job {Job} failed.", job);
            return false;
        }
    }
}
