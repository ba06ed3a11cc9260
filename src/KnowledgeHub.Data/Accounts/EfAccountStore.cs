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
        return access.WriteAsync(
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

        var stays = account.Roles.Contains(Role.Administrator) && !account.IsClosed;
        if (!stays && !await HasAnotherAsync(context, account.Id, cancellation))
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

    // Only who can sign in counts.
    private static Task<bool> HasAnotherAsync(
        HubDbContext context,
        string accountId,
        CancellationToken cancellation
    ) =>
        (
            from held in context.UserRoles
            join role in context.Roles on held.RoleId equals role.Id
            join user in context.Users on held.UserId equals user.Id
            where
                role.Name == _administrator
                && user.Id != accountId
                && !string.IsNullOrEmpty(user.PasswordHash)
                && !user.DisabledUtc.HasValue
            select user.Id
        ).AnyAsync(cancellation);

    /// <summary>A new account without a password.</summary>
    /// <param name="account">Who it is for.</param>
    internal static HubUser UserOf(AccountLine account) =>
        new()
        {
            Id = account.Id,
            UserName = account.Email,
            NormalizedUserName = account.Email.ToUpperInvariant(),
            Email = account.Email,
            NormalizedEmail = account.Email.ToUpperInvariant(),
            DisplayName = account.Name,
            SecurityStamp = Guid.NewGuid().ToString(),
        };

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
