using System.Runtime.InteropServices;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Lets a service manager's SIGTERM end the process politely: the host closes every connection at once when it stops, so
/// people are told before. Ctrl+C, and a second signal, stop it without waiting.
/// </summary>
internal sealed class DrainingLifetime(
    IHostApplicationLifetime host,
    Draining draining,
    ILogger<DrainingLifetime> logger
) : IHostLifetime, IDisposable
{
    private readonly List<PosixSignalRegistration> _signals = [];

    public Task WaitForStartAsync(CancellationToken cancellationToken)
    {
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, Drain));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop));
        _signals.Add(PosixSignalRegistration.Create(PosixSignal.SIGQUIT, Stop));
        host.ApplicationStarted.Register(() =>
            logger.LogInformation("The portal runs. Ctrl+C stops it.")
        );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose() => _signals.ForEach(signal => signal.Dispose());

    private void Drain(PosixSignalContext context)
    {
        if (draining.IsOn)
        {
            Stop(context);
            return;
        }

        context.Cancel = true;
        _ = DrainAsync();
    }

    private async Task DrainAsync()
    {
        try
        {
            await draining.RunAsync();
        }
        finally
        {
            host.StopApplication();
        }
    }

    private void Stop(PosixSignalContext context)
    {
        context.Cancel = true;
        host.StopApplication();
    }
}
