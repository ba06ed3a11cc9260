using KnowledgeHub.Core;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Seeding;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Brings the portal up while it already answers: migrate, in development seed, build the index, then follow the change
/// feed. A database that cannot be reached is asked again until it can.
/// </summary>
internal sealed class PortalStartup(
    PortalSettings settings,
    StartupState state,
    IServiceProvider services,
    IndexFollower follower,
    ILogger<PortalStartup> logger
) : BackgroundService
{
    private static readonly TimeSpan _firstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _longestPause = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield(); // let the server open its port first
        await RepeatUntilDoneAsync(StartAsync, "start", stoppingToken);
        state.Complete();
        while (!stoppingToken.IsCancellationRequested)
        {
            await RepeatUntilDoneAsync(
                follower.FollowAsync,
                "follow the change feed",
                stoppingToken
            );
        }

        async Task StartAsync(CancellationToken cancellation)
        {
            await services.GetRequiredService<DatabaseMigration>().RunAsync(cancellation);
            await services.GetRequiredService<EngineReport>().LogAsync(cancellation);
            await services.GetRequiredService<KeyRingStart>().RunAsync(cancellation);

            // Passwords take time to hash, by intention: meanwhile the content is read.
            var accounts = settings.AllowsDemonstrations
                ? Task.Run(services.GetRequiredService<DemoAccounts>().EnsureAsync, cancellation)
                : Task.CompletedTask;
            if (settings.AllowsDemonstrations)
            {
                await SeedAsync(cancellation);
            }

            await follower.RebuildAsync(cancellation);
            await accounts;
            if (settings.AllowsDemonstrations)
            {
                await services.GetRequiredService<DemonstrationTeam>().EnsureAsync(cancellation);
            }
        }
    }

    private async Task SeedAsync(CancellationToken cancellation)
    {
        var importer = services.GetRequiredService<SeedImporter>();
        var report = await importer.ImportAsync(
            settings.SeedFolder,
            true,
            new Progress<string>(),
            cancellation
        );
        foreach (var problem in report.Problems)
        {
            logger.LogError("{Problem}", problem);
        }

        if (report.Problems.Count > 0)
        {
            logger.LogError(
                "Nothing was imported because of {Count} problems above.",
                report.Problems.Count
            );
            return;
        }

        var done = await DemonstrationSeed.RunAsync(
            services,
            new(),
            new Progress<string>(),
            cancellation
        );
        logger.LogInformation("{Done}", done);
    }

    private async Task RepeatUntilDoneAsync(
        Func<CancellationToken, Task> step,
        string purpose,
        CancellationToken stopping
    )
    {
        for (var pause = _firstPause; !stopping.IsCancellationRequested; pause = Longer(pause))
        {
            try
            {
                await step(stopping);
                return;
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (StoreUnavailableException exception)
            {
                logger.LogWarning(
                    "The database cannot be reached to {Purpose}; next attempt in {Pause}. {Reason}",
                    purpose,
                    pause,
                    exception.InnerException?.Message
                );
            }
            catch (Exception exception) when (StartRefusedException.Explains(exception))
            {
                logger.LogError("{Reason} Next attempt in {Pause}.", exception.Message, pause);
            }
            catch (Exception exception) // the edge of a background job: it must outlive any one failure
            {
                logger.LogError(
                    exception,
                    "Could not {Purpose}; next attempt in {Pause}.",
                    purpose,
                    pause
                );
            }

            await PauseAsync(pause, stopping);
        }
    }

    private static TimeSpan Longer(TimeSpan pause) =>
        pause * 2 < _longestPause ? pause * 2 : _longestPause;

    private static async Task PauseAsync(TimeSpan pause, CancellationToken stopping)
    {
        try
        {
            await Task.Delay(pause, stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The host stops: the loop ends by itself.
            return;
        }
    }
}
