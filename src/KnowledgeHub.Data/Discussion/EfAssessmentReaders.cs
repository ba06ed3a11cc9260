using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Discussion;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.Accounts;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Discussion;

/// <summary>Reads from accounts, roles and grants who may take part in discussions; the policy table decides about each.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
public sealed class EfAssessmentReaders(StoreAccess access, TimeProvider clock) : IAssessmentReaders
{
    // Only roles that may take part at all are read; whether they may here is asked for each account.
    private static readonly string[] _taking =
    [
        .. PolicyTable
            .Rows.Where(row => row.Action is PortalAction.DiscussAssessment)
            .SelectMany(row => row.Roles)
            .Distinct()
            .Select(EnumCode<Role>.Of),
    ];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AssessmentReader>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    )
    {
        var isDemonstration = country.IsDemonstration;
        var moment = clock.GetUtcNow();
        var rows = await access.RunAsync(
            context =>
                (
                    from user in context.Users
                    join held in context.UserRoles on user.Id equals held.UserId
                    join role in context.Roles on held.RoleId equals role.Id
                    let isGranted = context
                        .CountryGrants.InForce(moment)
                        .Any(grant => grant.UserId == user.Id && grant.Country == country)
                    where _taking.Contains(role.Name) && (isGranted || isDemonstration)
                    select new
                    {
                        user.Id,
                        user.DisplayName,
                        Role = role.Name,
                        IsGranted = isGranted,
                    }
                ).ToListAsync(cancellation),
            cancellation
        );
        return
        [
            .. rows.GroupBy(row => (row.Id, row.DisplayName, row.IsGranted))
                .Select(person => new Actor(
                    person.Key.Id,
                    person.Key.DisplayName,
                    [.. person.Select(row => row.Role).Select(RoleOf).OfType<Role>()]
                )
                {
                    Countries = person.Key.IsGranted ? [country] : [],
                })
                .Select(actor => (Actor: actor, Side: actor.SideIn(country)))
                .Where(person => person.Side is not null)
                .Select(person => new AssessmentReader(
                    person.Actor.Id,
                    person.Actor.DisplayName,
                    person.Side ?? default
                ))
                .OrderBy(reader => reader.Name, StringComparer.OrdinalIgnoreCase),
        ];
    }

    private static Role? RoleOf(string? code) =>
        EnumCode<Role>.TryParse(code, out var role) ? role : null;
}
