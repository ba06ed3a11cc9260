using System.Collections.Immutable;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>Roles and countries.</summary>
/// <param name="Roles">The roles.</param>
/// <param name="Countries">The countries.</param>
public sealed record MappedRights(
    ImmutableSortedSet<Role> Roles,
    ImmutableHashSet<CountryCode> Countries
)
{
    /// <summary>No right at all.</summary>
    public static MappedRights None { get; } = new([], []);

    /// <summary>Whether there is any right.</summary>
    public bool IsAny => Roles.Count > 0 || Countries.Count > 0;

    /// <summary>What the mappings give to somebody.</summary>
    /// <param name="mappings">The mappings.</param>
    /// <param name="claims">What the provider says of the person.</param>
    public static MappedRights Of(
        IEnumerable<RightMapping> mappings,
        IEnumerable<ProviderClaim> claims
    )
    {
        var said = claims.ToHashSet();
        return Named(mappings.Where(mapping => said.Contains(mapping.Claim)));
    }

    /// <summary>
    /// What an account has after a sign-in: what the mappings name is given and taken as the provider says; everything else
    /// stays as people have decided it here.
    /// </summary>
    /// <param name="mappings">The mappings.</param>
    /// <param name="claims">What the provider says of the person.</param>
    /// <param name="kept">What is not taken, whatever the provider says: what came with a membership.</param>
    public MappedRights After(
        IReadOnlyCollection<RightMapping> mappings,
        IEnumerable<ProviderClaim> claims,
        MappedRights kept
    )
    {
        ArgumentNullException.ThrowIfNull(kept);
        var (named, given) = (Named(mappings), Of(mappings, claims));
        return new(
            Roles.Except(named.Roles.Except(kept.Roles)).Union(given.Roles),
            Countries.Except(named.Countries.Except(kept.Countries)).Union(given.Countries)
        );
    }

    private static MappedRights Named(IEnumerable<RightMapping> mappings)
    {
        var rows = mappings.ToList();
        return new(
            [.. rows.Select(mapping => mapping.Role).OfType<Role>()],
            [.. rows.Select(mapping => mapping.Country).OfType<CountryCode>()]
        );
    }
}
