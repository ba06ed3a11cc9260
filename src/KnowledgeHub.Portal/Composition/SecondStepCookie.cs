using System.Security.Claims;
using KnowledgeHub.Data.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Remembers, between the two steps of a sign-in, whose password was right in this browser.</summary>
internal sealed class SecondStepCookie(UserManager<HubUser> users, IHttpContextAccessor http)
{
    /// <summary>Name of the scheme.</summary>
    public const string Scheme = "KnowledgeHub.SecondStep";

    private const string Stamp = "stamp";
    private const string Persistent = "persistent";

    /// <summary>Who is under way.</summary>
    /// <param name="User">The account.</param>
    /// <param name="IsPersistent">Whether the sign-in is to outlive the browser.</param>
    public sealed record Pending(HubUser User, bool IsPersistent);

    /// <summary>Begins the second step on this response.</summary>
    public async Task BeginAsync(HubUser user, bool isPersistent)
    {
        if (http.HttpContext is { } context)
        {
            var stamp = await users.GetSecurityStampAsync(user);
            var identity = new ClaimsIdentity(
                [
                    new(ClaimTypes.NameIdentifier, user.Id),
                    new(Stamp, stamp),
                    new(Persistent, isPersistent ? bool.TrueString : bool.FalseString),
                ],
                Scheme
            );
            await context.SignInAsync(Scheme, new(identity));
        }
    }

    /// <summary>Who is under way; null when nobody is, it took too long, or the account has changed since.</summary>
    public async Task<Pending?> ReadAsync()
    {
        if (
            http.HttpContext is not { } context
            || (await context.AuthenticateAsync(Scheme)).Principal is not { } person
            || await users.FindByIdAsync(person.FindFirstValue(ClaimTypes.NameIdentifier) ?? "")
                is not { DisabledUtc: null } user
            || person.FindFirstValue(Stamp) != await users.GetSecurityStampAsync(user)
        )
        {
            return null;
        }

        return new(user, person.HasClaim(Persistent, bool.TrueString));
    }

    /// <summary>Ends the second step.</summary>
    public Task EndAsync() => http.HttpContext?.SignOutAsync(Scheme) ?? Task.CompletedTask;
}
