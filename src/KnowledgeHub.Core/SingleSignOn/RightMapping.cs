using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>What somebody is given of whom the provider says a certain thing.</summary>
/// <param name="Claim">What the provider says it; types and values are compared sign by sign.</param>
/// <param name="Role">The role; null for none.</param>
/// <param name="Country">The country that the person may work for; null for none.</param>
public sealed record RightMapping(ProviderClaim Claim, Role? Role, CountryCode? Country);
