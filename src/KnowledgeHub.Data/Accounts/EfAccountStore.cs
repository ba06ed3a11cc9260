using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Mail;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Accounts in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAccountStore(StoreAccess access) : IAccountStore
{
    /// <inheritdoc/>
    public Task<IReadOnlyList<AccountLine>> ListAsync(CancellationToken cancellation) =>
        access.RunAsync<IReadOnlyList<AccountLine>>(
            async context =>
            {
                var users = await context.Users.AsNoTracking().ToListAsync(cancellation);
                var roles = await context
                    .UserRoles.Join(
                        context.Roles,
                        held => held.RoleId,
                        role => role.Id,
                        (held, role) => new { held.UserId, role.Name }
                    )
                    .ToListAsync(cancellation);
                var grants = await context.CountryGrants.AsNoTracking().ToListAsync(cancellation);
                var bound = await context
                    .UserLogins.Select(login => login.UserId)
                    .ToHashSetAsync(cancellation);
                var rolesOf = roles.ToLookup(held => held.UserId, held => held.Name);
                var grantsOf = grants.ToLookup(grant => grant.UserId);
                return
                [
                    .. users
                        .Select(user =>
                            LineOf(
                                user,
                                rolesOf[user.Id],
                                grantsOf[user.Id],
                                bound.Contains(user.Id)
                            )
                        )
                        .OrderBy(line => line.Name, StringComparer.OrdinalIgnoreCase),
                ];
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> InviteAsync(
        AccountLine account,
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        ArgumentNullException.ThrowIfNull(link);
        return access.WriteAddressAsync(
            async context =>
            {
                var user = AccountRows.UserOf(account);
                if (await context.IsTakenAsync(account.Email, cancellation))
                {
                    return false;
                }

                context.Add(user);
                context.Add(link);
                if (mail is not null)
                {
                    context.Add(mail);
                }

                await context.SetRightsAsync(
                    account.Id,
                    account.Roles,
                    account.Countries,
                    cancellation
                );
                context.SetLastDay(account.Id, account.LastDay);
                context.Note(account.Id, "invited", by, link.CreatedUtc);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<bool> RenewLinkAsync(
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        var isFirst = link.Kind is AccountLinkKind.Invitation;
        return access.WriteAsync(
            async context =>
            {
                await context.HoldAccountAsync(link.AccountId, cancellation);
                var isRight = await context.Users.AnyAsync(
                    user =>
                        user.Id == link.AccountId
                        && string.IsNullOrEmpty(user.PasswordHash) == isFirst
                        && !context.UserLogins.Any(login => isFirst && login.UserId == user.Id)
                        && user.Email == link.Email
                        && !user.DisabledUtc.HasValue,
                    cancellation
                );
                if (!isRight)
                {
                    return false;
                }

                await context.VoidLinksAsync(link, cancellation);
                context.Add(link);
                if (mail is not null)
                {
                    context.Add(mail);
                }

                context.Note(
                    link.AccountId,
                    isFirst ? "invited-again" : "password-reset-made",
                    by,
                    link.CreatedUtc
                );
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<AccountChange> ChangeAsync(
        AccountLine account,
        string by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(account);
        return access.WriteAsync(
            context => ChangeAsync(context, account, by, now, cancellation),
            cancellation
        );
    }

    private static async Task<AccountChange> ChangeAsync(
        HubDbContext context,
        AccountLine account,
        string by,
        DateTime now,
        CancellationToken cancellation
    )
    {
        await context.HoldAdministratorsAsync(cancellation);
        var user = await context.Users.SingleOrDefaultAsync(
            row => row.Id == account.Id && !row.ErasedUtc.HasValue,
            cancellation
        );
        if (user is null)
        {
            return AccountChange.NotFound;
        }

        if (
            account.Seen is { Length: > 0 } seen
            && seen != (await LineAsync(context, user, cancellation)).Rights
        )
        {
            return AccountChange.Conflict;
        }

        var stays = account.Roles.Contains(Role.Administrator) && !account.IsClosed;
        if (!stays && await context.IsLastAdministratorAsync(user, cancellation))
        {
            return AccountChange.LastAdministrator;
        }

        user.DisabledUtc = account.IsClosed ? user.DisabledUtc ?? now : null;
        user.SecurityStamp = Guid.NewGuid().ToString();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        await context.SetRightsAsync(account.Id, account.Roles, account.Countries, cancellation);
        context.SetLastDay(account.Id, account.LastDay);
        if (account.IsClosed)
        {
            await context.VoidLinksAsync(account.Id, now, cancellation);
        }

        await context.EndSessionsAsync(
            account.Id,
            new(WithTokens: account.IsClosed),
            now,
            cancellation,
            by
        );
        context.Note(account.Id, account.IsClosed ? "closed" : "changed", by, now);
        await context.SaveChangesAsync(cancellation);
        return AccountChange.Done;
    }

    private static async Task<AccountLine> LineAsync(
        HubDbContext context,
        HubUser user,
        CancellationToken cancellation
    ) =>
        LineOf(
            user,
            await (
                from held in context.UserRoles
                join role in context.Roles on held.RoleId equals role.Id
                where held.UserId == user.Id
                select role.Name
            ).ToListAsync(cancellation),
            await context
                .CountryGrants.Where(grant => grant.UserId == user.Id)
                .ToListAsync(cancellation),
            await context.UserLogins.AnyAsync(login => login.UserId == user.Id, cancellation)
        );

    private static AccountLine LineOf(
        HubUser user,
        IEnumerable<string?> roles,
        IEnumerable<CountryGrant> grants,
        bool isBound
    ) =>
        new(
            user.Id,
            user.Email ?? string.Empty,
            user.DisplayName,
            [.. AccountRights.Read(roles)],
            [
                .. grants
                    .Select(grant => grant.Country)
                    .OrderBy(country => country.Value, StringComparer.Ordinal),
            ]
        )
        {
            LastDay = grants.Where(grant => !grant.EndsWithMembership).Min(grant => grant.LastDay),
            WithMembership =
            [
                .. grants.Where(grant => grant.EndsWithMembership).Select(grant => grant.Country),
            ],
            IsInvited = user.PasswordHash is null && user.ErasedUtc is null && !isBound,
            IsByProviderAlone = user.PasswordHash is null && isBound,
            IsClosed = user.DisabledUtc is not null,
            IsDemonstration = user.IsDemonstration,
            IsErased = user.ErasedUtc is not null,
            ErasureAskedUtc = user.ErasureAskedUtc,
        };
}
