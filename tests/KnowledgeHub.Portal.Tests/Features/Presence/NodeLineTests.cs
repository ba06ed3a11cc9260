using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Presence;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace KnowledgeHub.Portal.Tests.Features.Presence;

/// <summary>The line between nodes breaks in a way that nobody foresaw.</summary>
public sealed class NodeLineTests : IDisposable
{
    private static readonly CancellationToken _none = CancellationToken.None;
    private static readonly TimeSpan _limit = TimeSpan.FromSeconds(60);
    private readonly BrokenLineEngine _engine = new();
    private readonly PresenceRegistry _presence = new(TimeProvider.System);
    private readonly PresenceRelay _relay;
    private readonly ChangeSignal _signal = new();

    public NodeLineTests() => _relay = new(_presence, _engine, NullLogger<PresenceRelay>.Instance);

    [Fact]
    public async Task Listener_LineBreaks_ListensAgain()
    {
        var state = new StartupState();
        state.Complete();
        using var listener = new NodeListener(
            _engine,
            _signal,
            _relay,
            // Nobody asks for a session here.
            new(null!, TimeProvider.System, NullLogger<OpenSessions>.Instance),
            state,
            NullLogger<NodeListener>.Instance
        );

        await listener.StartAsync(_none);

        await _engine.HeardAgain.WaitAsync(_limit);
        await listener.StopAsync(_none);
        Assert.True(listener.ExecuteTask?.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task Relay_TellingFails_TellsTheNext()
    {
        await _relay.StartAsync(_none);

        using var first = _presence.Enter(new(new("A-1"), new("LEG.S.1")), "ana", "Ana");
        using var second = _presence.Enter(new(new("A-1"), new("LEG.S.2")), "ana", "Ana");

        var told = await _engine.ToldAgain.WaitAsync(_limit);
        await _relay.StopAsync(_none);
        Assert.Contains("LEG.S.2", told, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _relay.Dispose();
        _signal.Dispose();
    }
}
