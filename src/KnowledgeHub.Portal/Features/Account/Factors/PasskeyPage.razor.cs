using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Signing in with a passkey alone.</summary>
public sealed partial class PasskeyPage : ComponentBase
{
    /// <summary>Where the person was going; a path of this portal.</summary>
    [SupplyParameterFromQuery(Name = "return")]
    public string? Return { get; set; }

    /// <summary>Whether a passkey was just refused.</summary>
    [SupplyParameterFromQuery(Name = "refused")]
    public string? Refused { get; set; }
}
