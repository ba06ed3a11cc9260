using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Accounts;

/// <summary>The countries that a person may work for today.</summary>
/// <param name="Countries">The countries, in order.</param>
/// <param name="Until">The last day (UTC) on which these are all of them; null when none of them has an end.</param>
public sealed record GrantedCountries(IReadOnlyList<CountryCode> Countries, DateOnly? Until);
