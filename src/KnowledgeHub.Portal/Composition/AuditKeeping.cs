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
    private readonly ISafeMode _safeMode;
    private readonly TimeProvider _clock;
    private readonly ILogger<AuditKeeping> _logger;
    private readonly Meter _meter = new(PortalMeter.Name);
    private readonly Counter<int> _sealed;
    private DateTimeOffset _anchorDue;
    private bool _anchorFails;
    private long _completeTicks;

    public AuditKeeping(
        StartupState state,
        AuditSealer sealer,
        AuditAnchoring anchoring,
        ISafeMode safeMode,
        TimeProvider clock,
        ILogger<AuditKeeping> logger
    )
    {
        (_state, _sealer, _anchoring, _safeMode) = (state, sealer, anchoring, safeMode);
        (_clock, _logger) = (clock, logger);
        _completeTicks = clock.GetUtcNow().UtcTicks;
        _sealed = _meter.CreateCounter<int>("knowledgehub.audit.sealed_events");
        _meter.CreateObservableGauge(
            "knowledgehub.audit.seconds_since_complete",
            () => SinceComplete.TotalSeconds
        );
    }

    private string? Problem =>
        SinceComplete > AuditChainCheck.LongestWait
            ? "audit events have not been sealed for more than a minute"
        : _anchorFails ? "the head of the audit trail cannot be told outside"
        : null;

    private TimeSpan SinceComplete =>
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
        if (_state.IsReady)
        {
            await SealAsync(cancellationToken);
            await AnchorAsync(cancellationToken);
        }
    }

    public override void Dispose()
    {
        _meter.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
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

    private async Task SealAsync(CancellationToken cancellation)
    {
        try
        {
            _sealed.Add(await _sealer.SealAsync(cancellation));
            Volatile.Write(ref _completeTicks, _clock.GetUtcNow().UtcTicks);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One round that failed must not end the service; what is not sealed stays to be sealed.
            _logger.LogWarning(exception, "Audit events could not be sealed.");
        }
    }

    private async Task AnchorAsync(CancellationToken cancellation)
    {
        try
        {
            // A copy that was restored beside the installation must not speak for it.
            if (!await _safeMode.IsOnAsync(cancellation))
            {
                await _anchoring.TellAsync(cancellation);
            }

            _anchorDue = _clock.GetUtcNow() + _untilNextAnchor;
            _anchorFails = false;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Neither must a place that cannot be told; it is asked again soon, and health says so.
            _logger.LogError(exception, "The head of the audit trail could not be told outside.");
            _anchorDue = _clock.GetUtcNow() + _untilNextAttempt;
            _anchorFails = true;
        }
    }
}
