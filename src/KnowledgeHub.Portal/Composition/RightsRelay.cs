using System.Threading.Channels;
using KnowledgeHub.Data;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets this node and the others forget who is signed in with which rights once that has changed. What cannot be told costs the
/// two seconds that <see cref="OpenSessions"/> believes what it has read.
/// </summary>
internal sealed class RightsRelay : BackgroundService
{
    /// <summary>What the nodes tell each other.</summary>
    public const string Word = "rights";

    private readonly DatabaseEngine _engine;
    private readonly ILogger<RightsRelay> _logger;
    private readonly Channel<bool> _changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    public RightsRelay(DatabaseEngine engine, OpenSessions sessions, ILogger<RightsRelay> logger)
    {
        (_engine, _logger) = (engine, logger);
        _engine.RightsChanged += (_, _) =>
        {
            sessions.Forget();
            _changes.Writer.TryWrite(true);
        };
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var _ in _changes.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await _engine.TellAsync(Word, stoppingToken);
            }
            catch (Exception exception) when (_engine.IsUnavailable(exception))
            {
                _logger.LogDebug(exception, "Other nodes were not told that rights have changed.");
            }
        }
    }
}
