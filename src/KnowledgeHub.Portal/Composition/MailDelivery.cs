using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Privacy;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Sends waiting messages every few seconds, and once an hour removes what has been kept for as long as it may be.</summary>
internal sealed class MailDelivery(
    StartupState state,
    DeliverMail deliver,
    RetentionClock retention,
    JobRounds rounds,
    TimeProvider clock
) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        var nextRetention = clock.GetUtcNow();
        do
        {
            await rounds.RunOutwardAsync("mail", deliver.RunAsync, stoppingToken);
            if (clock.GetUtcNow() >= nextRetention)
            {
                nextRetention = clock.GetUtcNow().AddHours(1);
                await rounds.RunOutwardAsync("retention", retention.RunAsync, stoppingToken);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
