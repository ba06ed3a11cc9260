using System.Security.Claims;
using KnowledgeHub.Core.Operations;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.JSInterop;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Refuses a working page that is one too many: the page says so, and the framework ends its circuit before anything of it runs.</summary>
internal sealed class LimitedCircuit(
    CircuitAdmission admission,
    AuthenticationStateProvider authentication,
    IJSRuntime browser
) : CircuitHandler
{
    private string? _owner;

    public override async Task OnCircuitOpenedAsync(
        Circuit circuit,
        CancellationToken cancellationToken
    )
    {
        // The account that the connection was opened with, also when it was signed out since. The page of a stranger was counted
        // with its connection: see HeldConnections.
        _owner = (await authentication.GetAuthenticationStateAsync()).User.FindFirstValue(
            ClaimTypes.NameIdentifier
        );
        if (_owner is null || admission.Admit(circuit.Id, _owner) is not { } limit)
        {
            return;
        }

        _owner = null;
        PortalMeter.CircuitRefused(limit);

        // Sent before the end of the circuit; nobody waits for the answer, because the browser need not give one.
        _ = browser.InvokeVoidAsync("announceFull", limit).AsTask();
        throw new CircuitRefusedException(
            $"A working page was refused by the limit of the {limit}."
        );
    }

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_owner is not null)
        {
            admission.Return(circuit.Id, _owner);
        }

        return Task.CompletedTask;
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        admission.Leave(circuit.Id);
        return Task.CompletedTask;
    }

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        admission.Leave(circuit.Id);
        return Task.CompletedTask;
    }
}
