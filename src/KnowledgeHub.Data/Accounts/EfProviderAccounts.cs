using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Accounts;
using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Accounts;

/// <summary>The accounts of people whom a provider has signed in; each entry is one transaction.</summary>
/// <param name="access">Opens contexts.</param>
public sealed class EfProviderAccounts(StoreAccess access) : IProviderAccounts
{
    // What the columns of Identity hold.
    private const int MaxKeyLength = 128;

    /// <inheritdoc/>
    public Task<ProviderEntry> EnterAsync(
        ProviderIdentity identity,
        SingleSignOnPolicy policy,
        DateTime now,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(identity);
        ArgumentNullException.ThrowIfNull(policy);
        return RunAsync(
            context => new Entry(context, identity, policy, now, cancellation).RunAsync(),
            cancellation
        );
    }

    // Somebody who clicks twice on the way to a first sign-in is bound twice at once: the second finds what the first has made.
    private async Task<ProviderEntry> RunAsync(
        Func<HubDbContext, Task<ProviderEntry>> enter,
        CancellationToken cancellation
    )
    {
        try
        {
            return await access.WriteAsync(enter, cancellation);
        }
        catch (DbUpdateException)
        {
            return await access.WriteAsync(enter, cancellation);
        }
    }

    private sealed class Entry(
        HubDbContext context,
        ProviderIdentity identity,
        SingleSignOnPolicy policy,
        DateTime now,
        CancellationToken cancellation
    )
    {
        private readonly string _provider = Key(identity.Issuer);
        private readonly string _person = Key(identity.Subject);

        public async Task<ProviderEntry> RunAsync()
        {
            var user = await BoundAsync() ?? await WithAddressAsync();
            if (user is null)
            {
                return await MakeAsync() is { } made
                    ? ProviderEntry.Of(made)
                    : ProviderEntry.Refused(ProviderRefusal.NoAccount);
            }

            if (user.DisabledUtc is not null || user.IsDemonstration)
            {
                return ProviderEntry.Refused(ProviderRefusal.NoAccount);
            }

            if (!await HoldOpenAsync(user.Id))
            {
                return ProviderEntry.Refused(ProviderRefusal.NoAccount);
            }

            var held = await HeldAsync(user.Id);
            if (held.Roles.Contains(Role.Administrator) && !policy.AllowsAdministrators)
            {
                return ProviderEntry.Refused(ProviderRefusal.Administrator);
            }

            await BindAsync(user);
            await BringInStepAsync(user, held);
            await context.SaveChangesAsync(cancellation);
            return ProviderEntry.Of(user.Id);
        }

        // The account may have been closed or erased since it was read.
        private async Task<bool> HoldOpenAsync(string accountId) =>
            await context.HoldAccountAsync(accountId, cancellation)
            && await context.Users.AnyAsync(
                row => row.Id == accountId && !row.DisabledUtc.HasValue && !row.ErasedUtc.HasValue,
                cancellation
            );

        private Task<HubUser?> BoundAsync() =>
            (
                from login in context.UserLogins
                join user in context.Users on login.UserId equals user.Id
                where login.LoginProvider == _provider && login.ProviderKey == _person
                select user
            ).SingleOrDefaultAsync(cancellation);

        private async Task<HubUser?> WithAddressAsync()
        {
            var address = identity.ConfirmedEmail is { } email
                ? AccountAddress.Normalize(email)
                : null;
            return address is null
                ? null
                : await context.Users.SingleOrDefaultAsync(
                    user =>
                        user.NormalizedEmail == address
                        // An address that the provider gave to somebody else since opens nothing.
                        && !context.UserLogins.Any(login =>
                            login.UserId == user.Id && login.LoginProvider == _provider
                        ),
                    cancellation
                );
        }

        private async Task<string?> MakeAsync()
        {
            var rights = MappedRights.Of(policy.Mappings, identity.Claims);
            if (
                !policy.CreatesAccounts
                || !rights.IsAny
                || identity.ConfirmedEmail is not { } email
            )
            {
                return null;
            }

            var user = AccountRows.UserOf(
                new(
                    Guid.NewGuid().ToString(),
                    email,
                    identity.Name.Length > 0 ? identity.Name : email,
                    rights.Roles,
                    [.. rights.Countries]
                )
            );
            user.EmailConfirmed = true;
            context.Add(user);
            await BindAsync(user);
            await context.SetRightsAsync(user.Id, rights.Roles, rights.Countries, cancellation);
            await context.SaveChangesAsync(cancellation);
            return user.Id;
        }

        private async Task BindAsync(HubUser user)
        {
            var isBound = await context.UserLogins.AnyAsync(
                login => login.LoginProvider == _provider && login.ProviderKey == _person,
                cancellation
            );
            if (isBound)
            {
                return;
            }

            // The provider has seen that the address is the person's. Who made the account without that may be somebody else.
            if (!user.EmailConfirmed && user.PasswordHash is not null)
            {
                await TakeKeysAsync(user);
            }

            user.EmailConfirmed = true;
            context.Add(
                new IdentityUserLogin<string>
                {
                    LoginProvider = _provider,
                    ProviderKey = _person,
                    UserId = user.Id,
                }
            );
            Note(user.Id, "bound");
        }

        // Whatever else would sign in to the account goes; a new one has nothing of the kind.
        private async Task TakeKeysAsync(HubUser user)
        {
            user.PasswordHash = null;
            user.SecurityStamp = Guid.NewGuid().ToString();
            user.ConcurrencyStamp = Guid.NewGuid().ToString();
            await context
                .UserPasskeys.Where(passkey => passkey.UserId == user.Id)
                .ExecuteDeleteAsync(cancellation);
            await context
                .Set<StoredSecondFactor>()
                .Where(factor => factor.AccountId == user.Id)
                .ExecuteUpdateAsync(
                    factor =>
                        factor
                            .SetProperty(row => row.Secret, (string?)null)
                            .SetProperty(row => row.PendingSecret, (string?)null)
                            .SetProperty(row => row.RecoverySalt, (string?)null),
                    cancellation
                );
            await context
                .Set<StoredRecoveryCode>()
                .Where(code => code.AccountId == user.Id)
                .ExecuteDeleteAsync(cancellation);
            await context.VoidLinksAsync(user.Id, now, cancellation);
            await context.EndSessionsAsync(
                user.Id,
                new(WithTokens: true),
                now,
                cancellation,
                Actor.System.Id
            );
        }

        private async Task<MappedRights> HeldAsync(string accountId)
        {
            var codes = await context
                .UserRoles.Where(held => held.UserId == accountId)
                .Join(context.Roles, held => held.RoleId, role => role.Id, (_, role) => role.Name)
                .ToListAsync(cancellation);
            var countries = await context
                .CountryGrants.Where(grant => grant.UserId == accountId)
                .Select(grant => grant.Country)
                .ToListAsync(cancellation);
            return new([.. AccountRights.Read(codes)], [.. countries]);
        }

        private async Task BringInStepAsync(HubUser user, MappedRights held)
        {
            var kept = await WithMembershipAsync(user.Id);
            var wanted = held.After(policy.Mappings, identity.Claims, kept);
            if (wanted.Roles.SetEquals(held.Roles) && wanted.Countries.SetEquals(held.Countries))
            {
                return;
            }

            user.SecurityStamp = Guid.NewGuid().ToString();
            user.ConcurrencyStamp = Guid.NewGuid().ToString();
            await context.SetRightsAsync(user.Id, wanted.Roles, wanted.Countries, cancellation);
            await context.EndSessionsAsync(user.Id, new(), now, cancellation, Actor.System.Id);
            Note(user.Id, "changed");
        }

        // What a team gave, the team takes.
        private async Task<MappedRights> WithMembershipAsync(string accountId)
        {
            var countries = await context
                .CountryGrants.Where(grant => grant.UserId == accountId && grant.EndsWithMembership)
                .InForce(now)
                .Select(grant => grant.Country)
                .ToListAsync(cancellation);
            return new(countries.Count > 0 ? [Role.Respondent] : [], [.. countries]);
        }

        private void Note(string accountId, string change) =>
            context.AuditEvents.Add(
                new()
                {
                    AtUtc = now,
                    ActorId = Actor.System.Id,
                    Action = $"{EnumCode<AggregateKind>.Of(AggregateKind.Account)}.{change}",
                    Kind = AggregateKind.Account,
                    AggregateId = accountId,
                    Version = 1,
                }
            );

        private static string Key(string text) =>
            text.Length <= MaxKeyLength
                ? text
                : Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
