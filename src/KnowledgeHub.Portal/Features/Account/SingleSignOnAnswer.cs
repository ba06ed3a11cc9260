using KnowledgeHub.Core.SingleSignOn;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>What came of somebody whom a provider has sent back.</summary>
/// <param name="Refusal">Why nobody was signed in; null when somebody was.</param>
/// <param name="Address">Where the person was going; a path of this portal.</param>
/// <param name="IsSecondNeeded">Whether a second step follows here.</param>
public sealed record SingleSignOnAnswer(
    ProviderRefusal? Refusal,
    string Address = "/",
    bool IsSecondNeeded = false
);
