namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>One thing that a provider says of a person.</summary>
/// <param name="Type">What it is about, such as "groups".</param>
/// <param name="Value">What is said.</param>
public sealed record ProviderClaim(string Type, string Value);
