using System.Security.Cryptography;
using KnowledgeHub.Core.Countries;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Which countries a person was granted.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class CountryGrants(StoreAccess access)
{
    private const int StampLength = 32;

    /// <summary>The countries of a person, in order.</summary>
    /// <param name="userId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public Task<IReadOnlyList<CountryCode>> ReadAsync(
        string userId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<CountryCode>>(
            async context =>
                await context
                    .CountryGrants.Where(grant => grant.UserId == userId)
                    .OrderBy(grant => grant.Country)
                    .Select(grant => grant.Country)
                    .ToListAsync(cancellation),
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
        var stamped = await context
            .Users.Where(user => user.Id == userId)
            .ExecuteUpdateAsync(
                user =>
                    user.SetProperty(
                            row => row.SecurityStamp,
                            RandomNumberGenerator.GetHexString(StampLength)
                        )
                        .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                cancellation
            );
        var held = await context
            .CountryGrants.Where(grant => grant.UserId == userId)
            .ToListAsync(cancellation);
        if (stamped == 0 || wanted.SetEquals(held.Select(grant => grant.Country)))
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
        await context.SaveChangesAsync(cancellation);
        await write.CommitAsync(cancellation);
        return true;
    }
}
