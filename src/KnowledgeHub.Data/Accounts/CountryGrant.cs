using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Data.Accounts;

/// <summary>A country that a person may work for; what the person may do there is a matter of roles.</summary>
public sealed class CountryGrant
{
    /// <summary>Account id of the person.</summary>
    public required string UserId { get; init; }

    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Whether it came with a membership, and so ends with the person's last membership in the country.</summary>
    public bool EndsWithMembership { get; set; }

    /// <summary>The last day (UTC) on which it gives anything; null when it has no end.</summary>
    public DateOnly? LastDay { get; set; }
}
