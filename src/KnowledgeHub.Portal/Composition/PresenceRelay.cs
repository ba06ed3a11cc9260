using System.Text.Json;
using System.Threading.Channels;
using KnowledgeHub.Data;
using KnowledgeHub.Portal.Features.Presence;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Carries between nodes who has which answer open. What cannot be told is dropped: the next sign of the window is told again.
/// </summary>
internal sealed class PresenceRelay : BackgroundService
{
    private const int MaxWaiting = 1_000;

    private readonly PresenceRegistry _presence;
    private readonly DatabaseEngine _engine;
    private readonly ILogger<PresenceRelay> _logger;
    private readonly Channel<PresenceNote> _notes = Channel.CreateBounded<PresenceNote>(
        new BoundedChannelOptions(MaxWaiting) { FullMode = BoundedChannelFullMode.DropOldest }
    );

    public PresenceRelay(
        PresenceRegistry presence,
        DatabaseEngine engine,
        ILogger<PresenceRelay> logger
    )
    {
        (_presence, _engine, _logger) = (presence, engine, logger);
        _presence.Noted += (_, note) => _notes.Writer.TryWrite(note);
    }

    /// <summary>Takes over what another node has told.</summary>
    public void Hear(string text)
    {
        try
        {
            if (JsonSerializer.Deserialize<PresenceNote>(text) is { } note)
            {
                _presence.Hear(note);
            }
        }
        catch (JsonException exception)
        {
            // Nodes of two versions may serve side by side for a moment.
            _logger.LogDebug(exception, "Another node told what this one does not understand.");
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var note in _notes.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await _engine.TellAsync(JsonSerializer.Serialize(note), stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // The edge of a background job: one note that was not told must not silence the next.
                _logger.Log(
                    _engine.IsUnavailable(exception) ? LogLevel.Debug : LogLevel.Warning,
                    exception,
                    "Other nodes were not told who has an answer open."
                );
            }
        }
    }
}
