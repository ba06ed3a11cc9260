using System.Security.Claims;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Port: what the account pages need of the account store.</summary>
public interface IAccounts
{
    /// <summary>Checks name and password and, when right, signs in on this response.</summary>
    /// <param name="email">E-mail address.</param>
    /// <param name="password">Password.</param>
    /// <param name="remember">Whether the sign-in outlives the browser session.</param>
    Task<SignInAnswer> SignInAsync(string email, string password, bool remember);

    /// <summary>Signs a person in on this response with the roles and countries that the account has now.</summary>
    /// <param name="accountId">Account id of the person who is at the keyboard.</param>
    Task RefreshAsync(string accountId);

    /// <summary>Signs out on this response.</summary>
    Task SignOutAsync();

    /// <summary>Changes the password of the signed-in person and ends all other sessions.</summary>
    /// <param name="person">The signed-in person.</param>
    /// <param name="current">The present password.</param>
    /// <param name="next">The new password.</param>
    /// <param name="withTokens">Whether the person's access tokens are revoked, too.</param>
    Task<PasswordChangeAnswer> ChangePasswordAsync(
        ClaimsPrincipal person,
        string current,
        string next,
        bool withTokens
    );
}
