using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>A button that uses a passkey; it needs the script of passkeys.</summary>
public sealed partial class PasskeyForm : ComponentBase
{
    /// <summary>Where the answer of the device is sent.</summary>
    [Parameter, EditorRequired]
    public required string Action { get; set; }

    /// <summary>Where the person was going.</summary>
    [Parameter]
    public string? Return { get; set; }
}
