using KnowledgeHub.Core;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Looks twice a minute for approved texts whose hour has come. Every node does; each text is published once.</summary>
internal sealed class ScheduledPublishing(
    StartupState state,
    PublishScheduled publish,
    JobRounds rounds,
    TimeProvider clock,
    ILogger<ScheduledPublishing> logger
) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        do
        {
            await rounds.RunOutwardAsync(
                "publishing",
                async cancellation => Report(await publish.RunAsync(cancellation)),
                stoppingToken
            );
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Report(IReadOnlyDictionary<PracticeId, Outcome<Practice>> outcomes)
    {
        foreach (var (id, outcome) in outcomes)
        {
            switch (outcome)
            {
                case Outcome<Practice>.Done:
                    logger.LogInformation("Entry {Id} was published as scheduled.", id);
                    break;
                case Outcome<Practice>.Invalid(var violations):
                    logger.LogWarning(
                        "Entry {Id} is due but cannot be published: {Rules}.",
                        id,
                        string.Join(", ", violations.Select(violation => violation.Rule))
                    );
                    break;
                default:
                    logger.LogInformation("Entry {Id} was changed elsewhere meanwhile.", id);
                    break;
            }
        }
    }
}
