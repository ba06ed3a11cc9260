using KnowledgeHub.Core.Comparison;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Releases statistics of groups once an hour. Every node does; each statistic is released once.</summary>
internal sealed class GroupReleasing(
    StartupState state,
    ReleaseGroups releases,
    JobRounds rounds,
    TimeProvider clock,
    ILogger<GroupReleasing> logger
) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        do
        {
            await rounds.RunOutwardAsync("group-releases", ReleaseAsync, stoppingToken);
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task ReleaseAsync(CancellationToken cancellation)
    {
        if (await releases.RunAsync(cancellation) is > 0 and var count)
        {
            logger.LogInformation("{Count} statistics of groups were released.", count);
        }
    }
}
