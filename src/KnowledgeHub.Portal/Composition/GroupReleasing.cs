using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Releases statistics of groups once an hour. Every node does; each statistic is released once.</summary>
internal sealed class GroupReleasing(
    StartupState state,
    ReleaseGroups releases,
    TimeProvider clock,
    ILogger<GroupReleasing> logger
) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        await ReleaseAsync(stoppingToken);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            await ReleaseAsync(stoppingToken);
        }
    }

    private async Task ReleaseAsync(CancellationToken cancellation)
    {
        try
        {
            if (await releases.RunAsync(cancellation) is > 0 and var count)
            {
                logger.LogInformation("{Count} statistics of groups were released.", count);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A run that failed must not end the service; what can be released is found at the next one.
            logger.LogWarning(exception, "Statistics of groups could not be released.");
        }
    }
}
