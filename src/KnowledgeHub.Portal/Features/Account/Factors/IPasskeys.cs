using System.Security.Claims;

namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Port: passkeys, which a browser makes and uses by WebAuthn.</summary>
public interface IPasskeys
{
    /// <summary>What a browser needs to make a passkey, as JSON; remembered on this response.</summary>
    /// <param name="person">The signed-in person.</param>
    /// <returns>The options; null when nobody is signed in.</returns>
    Task<string?> CreationAsync(ClaimsPrincipal person);

    /// <summary>What a browser needs to use a passkey, as JSON; remembered on this response.</summary>
    /// <param name="person">The signed-in person, or a visitor.</param>
    Task<string> RequestAsync(ClaimsPrincipal person);

    /// <summary>Adds the passkey that the signed-in person's browser has made.</summary>
    /// <param name="person">The signed-in person.</param>
    /// <param name="credential">What the browser gave, as JSON.</param>
    /// <param name="name">A name to know it by.</param>
    /// <returns>Whether it was added.</returns>
    Task<bool> AddAsync(ClaimsPrincipal person, string? credential, string? name);

    /// <summary>Signs the owner of a passkey in on this response; as a second step only whoever is under way.</summary>
    /// <param name="credential">What the browser gave, as JSON.</param>
    Task<bool> SignInAsync(string? credential);

    /// <summary>Notes on this response that a signed-in person has proved who they are.</summary>
    /// <param name="person">The signed-in person.</param>
    /// <param name="credential">What the browser gave, as JSON.</param>
    Task<bool> ProveAsync(ClaimsPrincipal person, string? credential);
}
