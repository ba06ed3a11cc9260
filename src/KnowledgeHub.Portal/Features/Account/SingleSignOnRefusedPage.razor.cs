using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Says why a sign-in by the provider of identities opened nothing, and what to do.</summary>
public sealed partial class SingleSignOnRefusedPage : ComponentBase
{
    /// <summary>Code of why; anything else reads like a fault of the provider.</summary>
    [SupplyParameterFromQuery(Name = "why")]
    public string? Why { get; set; }

    private string Reason =>
        !EnumCode<ProviderRefusal>.TryParse(Why ?? string.Empty, out var why)
            ? AccountStrings.AccountProviderFailed
            : why switch
            {
                ProviderRefusal.NoAccount => AccountStrings.AccountProviderNoAccount,
                ProviderRefusal.Administrator => AccountStrings.AccountProviderAdministrator,
                ProviderRefusal.Proof => AccountStrings.AccountProviderProofRefused,
                _ => AccountStrings.AccountProviderFailed,
            };
}
