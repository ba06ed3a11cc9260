using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Accounts;

/// <summary>An account as its administrator sees it.</summary>
/// <param name="Id">Account id.</param>
/// <param name="Email">The address to sign in with.</param>
/// <param name="Name">The name shown to others.</param>
/// <param name="Roles">The roles.</param>
/// <param name="Countries">The countries that the person may work for.</param>
public sealed record AccountLine(
    string Id,
    string Email,
    string Name,
    ImmutableSortedSet<Role> Roles,
    IReadOnlyList<CountryCode> Countries
)
{
    /// <summary>The greatest length of a name.</summary>
    public const int MaxNameLength = 120;

    /// <summary>Whether it can sign in nowhere yet: the invitation was not accepted.</summary>
    public bool IsInvited { get; init; }

    /// <summary>Whether it is closed: it signs in nowhere.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The link by which its owner can be given a password, the first or a new one; null when there is none to give.</summary>
    public AccountLinkKind? NextLink =>
        IsClosed || IsErased || IsDemonstration || IsByProviderAlone ? null
        : IsInvited ? AccountLinkKind.Invitation
        : AccountLinkKind.PasswordReset;

    /// <summary>
    /// The last day (UTC) on which the countries are granted, the first of several; null when they have no end. It does not
    /// hold for those <see cref="WithMembership"/>.
    /// </summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>The countries that came with a membership of a team, and end with it.</summary>
    public ImmutableHashSet<CountryCode> WithMembership { get; init; } = [];

    /// <summary>What it may do, as codes: two that read the same are the same.</summary>
    public string Rights =>
        string.Join(
            ", ",
            Roles
                .Select(EnumCode<Role>.Of)
                .Concat(Countries.Select(country => country.Value).Order(StringComparer.Ordinal))
                .Concat(
                    LastDay is { } day
                        ? [$"until {day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}"]
                        : Array.Empty<string>()
                )
                .Append(IsClosed ? "closed" : "open")
        );

    /// <summary>For a change: <see cref="Rights"/> when they were shown to who changes them; null for a change in any case.</summary>
    public string? Seen { get; init; }

    /// <summary>Whether it signs in by a provider and has no password.</summary>
    public bool IsByProviderAlone { get; init; }

    /// <summary>Whether it is a demonstration account.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Whether the person was erased: a pseudonym is left, which nobody can change.</summary>
    public bool IsErased { get; init; }

    /// <summary>When the person asked to be erased; null when not.</summary>
    public DateTime? ErasureAskedUtc { get; init; }
}
