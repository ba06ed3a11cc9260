using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Gives each working page the number under which the log knows it. A fault that nobody caught ends that page alone; the page
/// then shows the number, and nothing else of the fault.
/// </summary>
internal sealed class ReferredCircuit(IJSRuntime browser) : CircuitHandler
{
    /// <summary>Characters of the number: enough to find it in a log, and short enough to be read out on the telephone.</summary>
    public const int Length = 10;

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        // Nobody waits for the answer, because the browser need not give one.
        _ = browser.InvokeVoidAsync("announceReference", circuit.Id[..Length]).AsTask();
        return Task.CompletedTask;
    }
}
