using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Gives rights inside a write.</summary>
internal static class AccountRights
{
    /// <summary>The roles that codes stand for; what is no role is left out.</summary>
    public static IEnumerable<Role> Read(IEnumerable<string?> codes)
    {
        foreach (var code in codes)
        {
            if (EnumCode<Role>.TryParse(code ?? string.Empty, out var role))
            {
                yield return role;
            }
        }
    }

    /// <summary>Gives an account exactly these roles and countries. The caller saves.</summary>
    public static async Task SetRightsAsync(
        this HubDbContext context,
        string accountId,
        IReadOnlyCollection<Role> roles,
        IReadOnlyCollection<CountryCode> countries,
        CancellationToken cancellation
    )
    {
        var wanted = await RolesAsync(context, roles, cancellation);
        var held = await context
            .UserRoles.Where(row => row.UserId == accountId)
            .ToListAsync(cancellation);
        context.RemoveRange(held.Where(row => !wanted.Contains(row.RoleId)));
        context.AddRoles(accountId, wanted.Except(held.Select(row => row.RoleId)));
        var grants = await context
            .CountryGrants.Where(grant => grant.UserId == accountId)
            .ToListAsync(cancellation);
        context.RemoveRange(grants.Where(grant => !countries.Contains(grant.Country)));
        context.AddRange(
            countries
                .Except(grants.Select(grant => grant.Country))
                .Select(country => new CountryGrant { UserId = accountId, Country = country })
        );
    }

    /// <summary>The grants that give something at a moment: those without an end, and those whose last day has not passed.</summary>
    public static IQueryable<CountryGrant> InForce(
        this IQueryable<CountryGrant> grants,
        DateTimeOffset moment
    )
    {
        var today = DateOnly.FromDateTime(moment.UtcDateTime);
        return grants.Where(grant => !grant.LastDay.HasValue || grant.LastDay >= today);
    }

    /// <summary>
    /// Gives the grants of an account, which this context has loaded, the same end; those of memberships have their own. The
    /// caller saves.
    /// </summary>
    public static void SetLastDay(this HubDbContext context, string accountId, DateOnly? lastDay)
    {
        foreach (
            var grant in context.CountryGrants.Local.Where(grant =>
                grant.UserId == accountId && !grant.EndsWithMembership
            )
        )
        {
            grant.LastDay = lastDay;
        }
    }

    /// <summary>Gives an account a role besides those that it has. The caller saves.</summary>
    public static async Task GiveRoleAsync(
        this HubDbContext context,
        string accountId,
        Role role,
        CancellationToken cancellation
    )
    {
        var wanted = await RolesAsync(context, [role], cancellation);
        var held = await context
            .UserRoles.Where(row => row.UserId == accountId)
            .Select(row => row.RoleId)
            .ToListAsync(cancellation);
        context.AddRoles(accountId, wanted.Except(held));
    }

    private static void AddRoles(
        this HubDbContext context,
        string accountId,
        IEnumerable<string> ids
    ) =>
        context.AddRange(
            ids.Select(id => new IdentityUserRole<string> { UserId = accountId, RoleId = id })
        );

    // The ids of roles; one that nobody has had so far gets its row.
    private static async Task<HashSet<string>> RolesAsync(
        HubDbContext context,
        IReadOnlyCollection<Role> roles,
        CancellationToken cancellation
    )
    {
        var known = await context.Roles.ToListAsync(cancellation);
        var codes = roles.Select(EnumCode<Role>.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var code in codes.Where(code => known.All(role => role.Name != code)).ToList())
        {
            var role = new IdentityRole(code) { NormalizedName = code.ToUpperInvariant() };
            known.Add(role);
            context.Add(role);
        }

        return known
            .Where(role => codes.Contains(role.Name ?? string.Empty))
            .Select(role => role.Id)
            .ToHashSet(StringComparer.Ordinal);
    }
}
