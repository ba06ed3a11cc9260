using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Sends waiting messages every few seconds, and once an hour removes what accounts leave behind.</summary>
internal sealed class MailDelivery(
    StartupState state,
    DeliverMail deliver,
    AccountUpkeep upkeep,
    JobRounds rounds,
    TimeProvider clock
) : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, clock);
        var nextUpkeep = clock.GetUtcNow();
        do
        {
            await rounds.RunOutwardAsync("mail", deliver.RunAsync, stoppingToken);
            if (clock.GetUtcNow() >= nextUpkeep)
            {
                nextUpkeep = clock.GetUtcNow().AddHours(1);
                await rounds.RunOutwardAsync("account-upkeep", upkeep.RunAsync, stoppingToken);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
