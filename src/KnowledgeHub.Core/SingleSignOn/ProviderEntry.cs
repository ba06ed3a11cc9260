namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>What came of somebody whom a provider has signed in.</summary>
/// <param name="AccountId">The account that may be entered; null when none may.</param>
/// <param name="Refusal">Why none may; null when one may.</param>
public sealed record ProviderEntry(string? AccountId, ProviderRefusal? Refusal)
{
    /// <summary>An account may be entered.</summary>
    /// <param name="accountId">Account id.</param>
    public static ProviderEntry Of(string accountId) => new(accountId, null);

    /// <summary>None may.</summary>
    /// <param name="refusal">Why.</param>
    public static ProviderEntry Refused(ProviderRefusal refusal) => new(null, refusal);
}
