using KnowledgeHub.Data;
using KnowledgeHub.Data.History;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Hears what the other nodes on the database tell: that the change feed has grown, that rights have changed, and who has which
/// answer open. When the line is lost the follower goes on by looking at intervals, and listening begins anew.
/// </summary>
internal sealed class NodeListener(
    DatabaseEngine engine,
    ChangeSignal signal,
    PresenceRelay presence,
    OpenSessions sessions,
    StartupState state,
    ILogger<NodeListener> logger
) : BackgroundService
{
    private static readonly TimeSpan _pause = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await state.Ready.WaitAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await engine.ListenAsync(Hear, stoppingToken);
                return; // one process alone: there is nobody to listen to
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The edge of a background job: whatever broke the line, it is taken up again.
                logger.LogWarning(
                    engine.IsUnavailable(exception) ? null : exception,
                    "Other nodes cannot be heard; next attempt in {Pause}. {Reason}",
                    _pause,
                    exception.Message
                );
            }

            await Task.Delay(_pause, stoppingToken);
        }
    }

    private void Hear(string text)
    {
        if (text.Length == 0)
        {
            signal.Raise(showsToVisitors: false);
        }
        else if (text == RightsRelay.Word)
        {
            sessions.Forget();
        }
        else
        {
            presence.Hear(text);
        }
    }
}
