using System.Security.Claims;
using KnowledgeHub.Core.SecondFactors;
using KnowledgeHub.Data.Accounts;
using KnowledgeHub.Portal.Features.Account.Factors;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>
/// Passkeys on ASP.NET Core Identity. A passkey is two factors by itself, because the device checks who uses it; so it signs in
/// alone, and serves as the second step and as a proof, too. Nobody can guess one, so attempts are not counted.
/// </summary>
internal sealed class Passkeys(
    SignInManager<HubUser> signIn,
    UserManager<HubUser> users,
    EfSecondFactorStore store,
    SecondStepCookie cookie,
    ProvenSignIn proven,
    PortalSettings settings
) : IPasskeys
{
    public async Task<string?> CreationAsync(ClaimsPrincipal person) =>
        await users.GetUserAsync(person) is { } user
            ? await signIn.MakePasskeyCreationOptionsAsync(
                new()
                {
                    Id = user.Id,
                    Name = user.Email ?? user.Id,
                    DisplayName = user.DisplayName,
                }
            )
            : null;

    public async Task<string> RequestAsync(ClaimsPrincipal person) =>
        await signIn.MakePasskeyRequestOptionsAsync(
            await users.GetUserAsync(person) ?? (await cookie.ReadAsync())?.User
        );

    public async Task<bool> AddAsync(ClaimsPrincipal person, string? credential, string? name)
    {
        if (
            string.IsNullOrEmpty(credential)
            || await users.GetUserAsync(person) is not { } user
            || await AttestAsync(credential) is not { Succeeded: true } proof
            || proof.UserEntity.Id != user.Id
        )
        {
            return false;
        }

        var passkey = proof.Passkey;
        passkey.Name = CleanName(name);
        return await store.AddPasskeyAsync(
            new(user.Id, ActorClaims.SessionOf(person), passkey.CreatedAt.UtcDateTime),
            passkey,
            default
        );
    }

    public async Task<bool> SignInAsync(string? credential)
    {
        var pending = await cookie.ReadAsync();
        if (
            await OwnerAsync(credential) is not { } user
            || (pending is not null && pending.User.Id != user.Id)
        )
        {
            return false;
        }

        await cookie.EndAsync();
        await proven.BeginAsync(user, pending?.IsPersistent is true, isStrong: true);
        return true;
    }

    public async Task<bool> ProveAsync(ClaimsPrincipal person, string? credential)
    {
        var user = await OwnerAsync(credential);
        if (user is null || user.Id != users.GetUserId(person))
        {
            return false;
        }

        await proven.ContinueAsync(user, isStrong: true);
        return true;
    }

    private async Task<HubUser?> OwnerAsync(string? credential)
    {
        if (
            string.IsNullOrEmpty(credential)
            || await AssertAsync(credential) is not { Succeeded: true } proof
            || proof.User is not { DisabledUtc: null } user
            || (user.IsDemonstration && !settings.AllowsDemonstrations)
        )
        {
            return null;
        }

        // Without its counter a copied passkey would not be noticed.
        return (await users.AddOrUpdatePasskeyAsync(user, proof.Passkey)).Succeeded ? user : null;
    }

    // Without a question of ours there is nothing that an answer could answer: Identity throws then.
    private async Task<PasskeyAssertionResult<HubUser>?> AssertAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<PasskeyAttestationResult?> AttestAsync(string credential)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string CleanName(string? name)
    {
        var clean = (name ?? string.Empty).Trim();
        return clean.Length > Passkey.MaxNameLength ? clean[..Passkey.MaxNameLength] : clean;
    }
}
