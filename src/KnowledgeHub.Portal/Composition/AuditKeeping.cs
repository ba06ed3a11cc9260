using System.Diagnostics.Metrics;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Core.Operations;
using KnowledgeHub.Data.Auditing;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Seals the audit trail once a second and tells its head outside once an hour, and both when the portal stops. Every node
/// does; what one has sealed the next finds sealed. A place that cannot be told is asked again after a minute.
/// </summary>
internal sealed class AuditKeeping : BackgroundService
{
    private static readonly TimeSpan _interval = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _untilNextAnchor = TimeSpan.FromHours(1);
    private static readonly TimeSpan _untilNextAttempt = TimeSpan.FromMinutes(1);

    private readonly StartupState _state;
    private readonly AuditSealer _sealer;
    private readonly AuditAnchoring _anchoring;
    private readonly JobRounds _rounds;
    private readonly ISafeMode _safeMode;
    private readonly TimeProvider _clock;
    private readonly Meter _meter = new(PortalMeter.Name);
    private readonly Counter<int> _sealed;
    private DateTimeOffset _anchorDue;
    private bool _anchorFails;
    private long _completeTicks;

    public AuditKeeping(
        StartupState state,
        AuditSealer sealer,
        AuditAnchoring anchoring,
        JobRounds rounds,
        ISafeMode safeMode,
        TimeProvider clock
    )
    {
        (_state, _sealer, _anchoring) = (state, sealer, anchoring);
        (_rounds, _safeMode, _clock) = (rounds, safeMode, clock);
        _completeTicks = clock.GetUtcNow().UtcTicks;
        _sealed = _meter.CreateCounter<int>(
            "knowledgehub.audit.sealed_events",
            description: "Audit events that this node has sealed."
        );
        _meter.CreateObservableGauge(
            "knowledgehub.audit.seconds_since_complete",
            () => SinceComplete.TotalSeconds,
            description: "How long ago every audit event had its seal."
        );
    }

    /// <summary>What an operator should know of the audit trail; null when all is well.</summary>
    public string? Problem =>
        SinceComplete > AuditChainCheck.LongestWait
            ? "audit events have not been sealed for more than a minute"
        : _anchorFails ? "the head of the audit trail cannot be told outside"
        : null;

    /// <summary>Whether the head of the audit trail is told outside. Not to do so is a choice, no problem.</summary>
    public bool IsAnchored => _anchoring.IsOn;

    /// <summary>How long ago every event had its seal.</summary>
    public TimeSpan SinceComplete =>
        _clock.GetUtcNow() - new DateTimeOffset(Volatile.Read(ref _completeTicks), TimeSpan.Zero);

    /// <summary>Adds to the answer of the health check what an operator should know of the audit trail.</summary>
    /// <param name="health">The answer so far, of a portal that serves.</param>
    public string AddTo(string health) =>
        Problem is not { } problem ? health
        : health == "ready" ? $"{health}, degraded: {problem}"
        : $"{health}, {problem}";

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (!_state.IsReady)
        {
            return;
        }

        try
        {
            await SealAsync(cancellationToken);
            await AnchorAsync(cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host's time is over. The next start seals what is left, and tells it.
            return;
        }
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        _anchoring.WarnWhenOff();
        await _state.Ready.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(_interval, _clock);
        do
        {
            await SealAsync(stoppingToken);
            if (_anchoring.IsOn && _clock.GetUtcNow() >= _anchorDue)
            {
                await AnchorAsync(stoppingToken);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    // What is not sealed stays to be sealed.
    private async Task SealAsync(CancellationToken cancellation)
    {
        if (
            await _rounds.RunInwardAsync(
                "audit-seal",
                async stopping => _sealed.Add(await _sealer.SealAsync(stopping)),
                cancellation
            )
        )
        {
            Volatile.Write(ref _completeTicks, _clock.GetUtcNow().UtcTicks);
        }
    }

    // A place that cannot be told is asked again soon, and health says so.
    private async Task AnchorAsync(CancellationToken cancellation)
    {
        _anchorFails = !await _rounds.RunInwardAsync("audit-anchor", TellAsync, cancellation);
        _anchorDue = _clock.GetUtcNow() + (_anchorFails ? _untilNextAttempt : _untilNextAnchor);
    }

    // A copy that was restored beside the installation must not speak for it.
    private async Task TellAsync(CancellationToken cancellation)
    {
        if (!await _safeMode.IsOnAsync(cancellation))
        {
            await _anchoring.TellAsync(cancellation);
        }
    }
}
