using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>What writes of accounts have in common.</summary>
internal static class AccountRows
{
    private static readonly string _administrator = EnumCode<Role>.Of(Role.Administrator);

    /// <summary>
    /// Touches an account's row inside a write: two that write for one account go one after the other, and each sees what
    /// the other wrote. An erased account takes nothing any more.
    /// </summary>
    /// <returns>Whether the account is there and was not erased.</returns>
    public static async Task<bool> HoldAccountAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    ) =>
        await context
            .Users.Where(user => user.Id == accountId && !user.ErasedUtc.HasValue)
            .ExecuteUpdateAsync(
                user => user.SetProperty(row => row.DisplayName, row => row.DisplayName),
                cancellation
            ) > 0;

    /// <summary>
    /// Says inside a write that an account's rights have changed: sign-ins that still hold the old ones read them anew at the next
    /// action. Two such writes for one account go one after the other.
    /// </summary>
    /// <returns>Whether the account is there and was not erased.</returns>
    public static async Task<bool> RenewStampAsync(
        this HubDbContext context,
        string accountId,
        CancellationToken cancellation
    )
    {
        context.MarkRightsChange();
        return await context
                .Users.Where(user => user.Id == accountId && !user.ErasedUtc.HasValue)
                .ExecuteUpdateAsync(
                    user =>
                        user.SetProperty(row => row.SecurityStamp, Guid.NewGuid().ToString())
                            .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                    cancellation
                ) > 0;
    }

    /// <summary>Two administrators who take each other's role at once: the role's row makes the second wait and count anew.</summary>
    public static Task HoldAdministratorsAsync(
        this HubDbContext context,
        CancellationToken cancellation
    ) =>
        context
            .Roles.Where(role => role.Name == _administrator)
            .ExecuteUpdateAsync(
                role => role.SetProperty(row => row.Name, row => row.Name),
                cancellation
            );

    /// <summary>
    /// Whether nobody else could administer without this account. Only who can sign in counts; demonstration accounts cannot
    /// outside development, so they stand in for each other alone, and so do those that need a provider.
    /// </summary>
    public static async Task<bool> IsLastAdministratorAsync(
        this HubDbContext context,
        HubUser user,
        CancellationToken cancellation
    )
    {
        var administrators = await (
            from held in context.UserRoles
            join role in context.Roles on held.RoleId equals role.Id
            join other in context.Users on held.UserId equals other.Id
            where role.Name == _administrator && !other.DisabledUtc.HasValue
            select new
            {
                other.Id,
                other.IsDemonstration,
                HasPassword = !string.IsNullOrEmpty(other.PasswordHash),
                IsBound = context.UserLogins.Any(login => login.UserId == other.Id),
            }
        ).ToListAsync(cancellation);
        return administrators.Find(one => one.Id == user.Id) is { } self
            && (self.HasPassword || self.IsBound)
            && !administrators.Exists(one =>
                one.Id != self.Id
                && (!one.IsDemonstration || self.IsDemonstration)
                && (one.HasPassword || (one.IsBound && !self.HasPassword))
            );
    }

    /// <summary>
    /// A write that gives an account its address. Two that give the same one at once both find it free, and the index lets one
    /// of them in; the other looks again, because what was in the way may as well have been the row of a new role.
    /// </summary>
    public static async Task<T> WriteAddressAsync<T>(
        this StoreAccess access,
        Func<HubDbContext, Task<T>> write,
        CancellationToken cancellation
    )
    {
        try
        {
            return await access.WriteAsync(write, cancellation);
        }
        catch (DbUpdateException exception) when (access.Engine.IsUniqueViolation(exception))
        {
            return await access.WriteAsync(write, cancellation);
        }
    }

    /// <summary>Whether an account has an address.</summary>
    public static Task<bool> IsTakenAsync(
        this HubDbContext context,
        string email,
        CancellationToken cancellation
    )
    {
        var normalized = AccountAddress.Normalize(email);
        return context.Users.AnyAsync(user => user.NormalizedEmail == normalized, cancellation);
    }

    /// <summary>A new account without a password.</summary>
    public static HubUser UserOf(AccountLine account) =>
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

    /// <summary>Adds the one audit event of a change of an account. The caller saves.</summary>
    public static void Note(
        this HubDbContext context,
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

    /// <summary>Adds the one audit event of what became of a link. The caller saves.</summary>
    public static void NoteLink(
        this HubDbContext context,
        AccountLink link,
        string what,
        DateTime now
    ) =>
        context.Note(
            link.AccountId,
            $"{EnumCode<AccountLinkKind>.Of(link.Kind)}-{what}",
            link.AccountId,
            now
        );

    /// <summary>Gives an account another password, unless its rights are of another version by now.</summary>
    /// <returns>Whether it has the password now.</returns>
    public static async Task<bool> ReplacePasswordAsync(
        this HubDbContext context,
        string accountId,
        string? seen,
        string password,
        CancellationToken cancellation
    ) =>
        await context
            .Users.Where(user => user.Id == accountId && user.SecurityStamp == seen)
            .ExecuteUpdateAsync(
                user =>
                    user.SetProperty(row => row.PasswordHash, password)
                        .SetProperty(row => row.SecurityStamp, Guid.NewGuid().ToString())
                        .SetProperty(row => row.ConcurrencyStamp, Guid.NewGuid().ToString()),
                cancellation
            ) > 0;

    /// <summary>Makes every open link of an account void.</summary>
    public static Task<int> VoidLinksAsync(
        this HubDbContext context,
        string accountId,
        DateTime now,
        CancellationToken cancellation
    ) =>
        context
            .Set<AccountLink>()
            .Where(link => link.AccountId == accountId && !link.UsedUtc.HasValue)
            .ExecuteUpdateAsync(link => link.SetProperty(row => row.UsedUtc, now), cancellation);

    /// <summary>Makes the open links of an account void that are of the kind of a newer one.</summary>
    public static Task<int> VoidLinksAsync(
        this HubDbContext context,
        AccountLink newer,
        CancellationToken cancellation
    ) =>
        context
            .Set<AccountLink>()
            .Where(link =>
                link.AccountId == newer.AccountId
                && link.Kind == newer.Kind
                && !link.UsedUtc.HasValue
            )
            .ExecuteUpdateAsync(
                link => link.SetProperty(row => row.UsedUtc, newer.CreatedUtc),
                cancellation
            );
}
