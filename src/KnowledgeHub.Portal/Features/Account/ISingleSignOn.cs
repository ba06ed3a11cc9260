using System.Security.Claims;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Port: what pages and endpoints need to let people sign in by a provider of identities.</summary>
public interface ISingleSignOn
{
    /// <summary>What the provider is called; null when there is none.</summary>
    string? Name { get; }

    /// <summary>Leads this response to the provider.</summary>
    /// <param name="address">Where to go afterwards; a path of this portal.</param>
    /// <param name="isProof">Whether a signed-in person proves anew who they are.</param>
    /// <returns>Whether the provider could be reached.</returns>
    Task<bool> BeginAsync(string address, bool isProof);

    /// <summary>Enters the account of whom the provider has signed in, or notes the proof, on this response.</summary>
    /// <param name="person">Who is signed in here already; possibly nobody.</param>
    Task<SingleSignOnAnswer> EnterAsync(ClaimsPrincipal person);

    /// <summary>Whether a person has signed in by the provider before, so that it can prove who they are.</summary>
    /// <param name="person">The signed-in person.</param>
    Task<bool> IsBoundAsync(ClaimsPrincipal person);
}
