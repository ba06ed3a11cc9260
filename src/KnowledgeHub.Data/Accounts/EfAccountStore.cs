using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>Accounts in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfAccountStore(StoreAccess access) : IAccountStore
{
    private static readonly string _administrator = EnumCode<Role>.Of(Role.Administrator);

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
                var rolesOf = roles.ToLookup(held => held.UserId, held => held.Name);
                var countriesOf = grants.ToLookup(grant => grant.UserId, grant => grant.Country);
                return
                [
                    .. users
                        .Select(user => LineOf(user, rolesOf[user.Id], countriesOf[user.Id]))
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
        return InviteOnceAsync(account, link, mail, by, cancellation);
    }

    // Two who invite one person at once both find the address free; the index lets one of them in.
    private async Task<bool> InviteOnceAsync(
        AccountLine account,
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    )
    {
        try
        {
            return await WriteInvitationAsync(account, link, mail, by, cancellation);
        }
        catch (DbUpdateException exception) when (access.Engine.IsUniqueViolation(exception))
        {
            // The row that was in the way may have been that of a new role.
            return await WriteInvitationAsync(account, link, mail, by, cancellation);
        }
    }

    private Task<bool> WriteInvitationAsync(
        AccountLine account,
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    ) =>
        access.WriteAsync(
            async context =>
            {
                var user = UserOf(account);
                var taken = await context.Users.AnyAsync(
                    other => other.NormalizedEmail == user.NormalizedEmail,
                    cancellation
                );
                if (taken)
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
                Note(context, account.Id, "invited", by, link.CreatedUtc);
                await context.SaveChangesAsync(cancellation);
                return true;
            },
            cancellation
        );

    /// <inheritdoc/>
    public Task<bool> RenewLinkAsync(
        AccountLink link,
        OutgoingMail? mail,
        string by,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(link);
        return access.WriteAsync(
            async context =>
            {
                await context.HoldAccountAsync(link.AccountId, cancellation);
                var hasPassword = await context.Users.AnyAsync(
                    user =>
                        user.Id == link.AccountId
                        && !string.IsNullOrEmpty(user.PasswordHash)
                        && !user.DisabledUtc.HasValue,
                    cancellation
                );
                if (!hasPassword)
                {
                    return false;
                }

                await context
                    .Set<AccountLink>()
                    .Where(older =>
                        older.AccountId == link.AccountId
                        && older.Kind == link.Kind
                        && !older.UsedUtc.HasValue
                    )
                    .ExecuteUpdateAsync(
                        older => older.SetProperty(row => row.UsedUtc, link.CreatedUtc),
                        cancellation
                    );
                context.Add(link);
                if (mail is not null)
                {
                    context.Add(mail);
                }

                Note(context, link.AccountId, "password-reset-made", by, link.CreatedUtc);
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
        // Two administrators who take each other's role at once: the role's row makes the second wait and count anew.
        await context
            .Roles.Where(role => role.Name == _administrator)
            .ExecuteUpdateAsync(
                role => role.SetProperty(row => row.Name, row => row.Name),
                cancellation
            );
        var user = await context.Users.SingleOrDefaultAsync(
            row => row.Id == account.Id,
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
        if (!stays && await IsLastAsync(context, user, cancellation))
        {
            return AccountChange.LastAdministrator;
        }

        user.DisabledUtc = account.IsClosed ? user.DisabledUtc ?? now : null;
        user.SecurityStamp = Guid.NewGuid().ToString();
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        await context.SetRightsAsync(account.Id, account.Roles, account.Countries, cancellation);
        await context.EndSessionsAsync(
            account.Id,
            new(WithTokens: account.IsClosed),
            now,
            cancellation,
            by
        );
        Note(context, account.Id, account.IsClosed ? "closed" : "changed", by, now);
        await context.SaveChangesAsync(cancellation);
        return AccountChange.Done;
    }

    // Only who can sign in counts; demonstration accounts cannot outside development, so they stand in for each other alone.
    private static async Task<bool> IsLastAsync(
        HubDbContext context,
        HubUser user,
        CancellationToken cancellation
    )
    {
        var administrators = await (
            from held in context.UserRoles
            join role in context.Roles on held.RoleId equals role.Id
            join other in context.Users on held.UserId equals other.Id
            where
                role.Name == _administrator
                && !string.IsNullOrEmpty(other.PasswordHash)
                && !other.DisabledUtc.HasValue
            select new { other.Id, other.IsDemonstration }
        ).ToListAsync(cancellation);
        return administrators.Exists(one => one.Id == user.Id)
            && !administrators.Exists(one =>
                one.Id != user.Id && (!one.IsDemonstration || user.IsDemonstration)
            );
    }

    /// <summary>A new account without a password.</summary>
    /// <param name="account">Who it is for.</param>
    internal static HubUser UserOf(AccountLine account) =>
        new()
        {
            Id = account.Id,
            UserName = account.Email,
            NormalizedUserName = AccountAddress.Normalize(account.Email),
            Email = account.Email,
            NormalizedEmail = AccountAddress.Normalize(account.Email),
            DisplayName = account.Name,
            SecurityStamp = Guid.NewGuid().ToString(),
        };

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
                .Select(grant => grant.Country)
                .ToListAsync(cancellation)
        );

    private static AccountLine LineOf(
        HubUser user,
        IEnumerable<string?> roles,
        IEnumerable<CountryCode> countries
    ) =>
        new(
            user.Id,
            user.Email ?? string.Empty,
            user.DisplayName,
            [.. AccountRights.Read(roles)],
            [.. countries.OrderBy(country => country.Value, StringComparer.Ordinal)]
        )
        {
            IsInvited = user.PasswordHash is null,
            IsClosed = user.DisabledUtc is not null,
            IsDemonstration = user.IsDemonstration,
        };

    private static void Note(
        HubDbContext context,
        string accountId,
        string change,
        string by,
        DateTime now
    ) =>
        context.AuditEvents.Add(
            new()
            {
                AtUtc = now,
                ActorId = by,
                Action = $"{EnumCode<AggregateKind>.Of(AggregateKind.Account)}.{change}",
                Kind = AggregateKind.Account,
                AggregateId = accountId,
                Version = 1,
            }
        );
}
