using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Which countries a person was granted.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="clock">The time.</param>
public sealed class CountryGrants(StoreAccess access, TimeProvider clock)
{
    /// <summary>The countries that a person may work for today.</summary>
    /// <param name="userId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<GrantedCountries> ReadAsync(string userId, CancellationToken cancellation) =>
        access.RunAsync(
            async context =>
            {
                var grants = await context
                    .CountryGrants.AsNoTracking()
                    .Where(grant => grant.UserId == userId)
                    .InForce(clock.GetUtcNow())
                    .OrderBy(grant => grant.Country)
                    .ToListAsync(cancellation);
                return new GrantedCountries(
                    grants.ConvertAll(grant => grant.Country),
                    grants.Min(grant => grant.LastDay)
                );
            },
            cancellation
        );

    /// <summary>
    /// Gives a person exactly these countries. A change renews the account's security stamp in the same transaction, so that
    /// sign-ins and open pages that still hold the old ones end within a minute.
    /// </summary>
    /// <param name="userId">Account id of the person.</param>
    /// <param name="countries">The countries, possibly none.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether anything changed; not so for an unknown account.</returns>
    public Task<bool> ReplaceAsync(
        string userId,
        IReadOnlyCollection<CountryCode> countries,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context => ReplaceAsync(context, userId, [.. countries], cancellation),
            cancellation
        );

    private async Task<bool> ReplaceAsync(
        HubDbContext context,
        string userId,
        HashSet<CountryCode> wanted,
        CancellationToken cancellation
    )
    {
        await using var write = await access.Engine.BeginWriteAsync(context, cancellation);

        // First, because it also keeps another change for the same person waiting.
        var isKnown = await context.RenewStampAsync(userId, cancellation);
        var held = await context
            .CountryGrants.Where(grant => grant.UserId == userId)
            .ToListAsync(cancellation);
        if (!isKnown || wanted.SetEquals(held.Select(grant => grant.Country)))
        {
            return false;
        }

        held.ForEach(grant => grant.EndsWithMembership = false);

        context.CountryGrants.RemoveRange(held.Where(grant => !wanted.Contains(grant.Country)));
        context.CountryGrants.AddRange(
            wanted
                .Except(held.Select(grant => grant.Country))
                .Select(country => new CountryGrant { UserId = userId, Country = country })
        );
        context.AuditEvents.AddRange(
            Events(userId, [.. held.Select(grant => grant.Country)], wanted)
        );
        await context.SaveChangesAsync(cancellation);
        await write.CommitAsync(cancellation);
        access.Engine.RaiseRightsChanged();
        return true;
    }

    // Grants of this kind are given by the operator's commands; those that come with an invitation stand in its event.
    private IEnumerable<AuditEvent> Events(
        string userId,
        HashSet<CountryCode> before,
        HashSet<CountryCode> after
    ) =>
        before
            .Except(after)
            .Select(country => Event(userId, country, "taken"))
            .Concat(after.Except(before).Select(country => Event(userId, country, "given")));

    private AuditEvent Event(string userId, CountryCode country, string change) =>
        new()
        {
            AtUtc = clock.GetUtcNow().UtcDateTime,
            Country = country,
            ActorId = Actor.System.Id,
            Action = $"{EnumCode<AggregateKind>.Of(AggregateKind.CountryGrant)}.{change}",
            Kind = AggregateKind.CountryGrant,
            AggregateId = $"{userId}/{country.Value}",
            Version = 1,
        };
}
