using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Accounts;

/// <summary>
/// Whose failures are counted together: over all paths that test a secret of the account. A browser that has signed in before
/// counts for itself, so that strangers who fail on somebody's name keep nobody out who works at a known browser.
/// </summary>
/// <param name="Key">The key that the counter is kept under; tells no name and no address.</param>
public readonly record struct AttemptSubject(string Key)
{
    /// <summary>The greatest length of a key.</summary>
    public const int MaxKeyLength = 160;

    /// <summary>Browsers that never signed in to the account.</summary>
    /// <param name="accountId">Account id.</param>
    public static AttemptSubject Strangers(string accountId) => new($"account/{accountId}");

    /// <summary>A browser that has signed in to the account before.</summary>
    /// <param name="device">The browser.</param>
    /// <param name="accountId">Account id.</param>
    public static AttemptSubject Known(Guid device, string accountId) =>
        new($"device/{device:N}/{accountId}");

    /// <summary>A name that belongs to nobody: it is counted like an account, so that the answer does not tell.</summary>
    /// <param name="email">The e-mail address, as typed.</param>
    public static AttemptSubject Nobody(string email)
    {
        var name = Encoding.UTF8.GetBytes(AccountAddress.Normalize(email));
        return new($"nobody/{Convert.ToHexStringLower(SHA256.HashData(name))}");
    }
}
