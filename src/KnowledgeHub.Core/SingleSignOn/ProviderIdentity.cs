namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>Who a provider of identities says that somebody is (OpenID Connect Core 1.0, section 5.1).</summary>
/// <param name="Issuer">The provider.</param>
/// <param name="Subject">The person there: never given to somebody else, unlike an address.</param>
public sealed record ProviderIdentity(string Issuer, string Subject)
{
    /// <summary>The greatest length of a subject (OpenID Connect Core 1.0, section 2).</summary>
    public const int MaxSubjectLength = 255;

    /// <summary>The address; null when the provider gives none, or has not seen that it is the person's.</summary>
    public string? ConfirmedEmail { get; init; }

    /// <summary>The name to show; possibly empty.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Everything that the provider says, such as groups; one each.</summary>
    public IReadOnlyList<ProviderClaim> Claims { get; init; } = [];
}
