using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Makes each working page known while it is connected, so that it can be told that the process ends.</summary>
internal sealed class DrainingCircuit(Draining draining, IJSRuntime browser) : CircuitHandler
{
    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        draining.Add(
            circuit.Id,
            async limit => await browser.InvokeVoidAsync("announceRestart", limit)
        );
        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        draining.Remove(circuit.Id);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        draining.Remove(circuit.Id);
        return Task.CompletedTask;
    }
}
