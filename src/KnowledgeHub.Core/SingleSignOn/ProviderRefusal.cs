namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>Why a sign-in by a provider opens nothing.</summary>
public enum ProviderRefusal
{
    /// <summary>There is no account for the person, or it is closed: both read alike.</summary>
    NoAccount,

    /// <summary>The account administers the portal, and the provider is not allowed to let administrators in.</summary>
    Administrator,

    /// <summary>The provider could not be reached, or what it sent cannot be believed.</summary>
    Provider,

    /// <summary>The proof was of somebody else, too old, or of one factor where two are needed.</summary>
    Proof,
}
