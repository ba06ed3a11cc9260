using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where a link in a message leads.</summary>
internal static class LinkAddress
{
    /// <summary>Where somebody goes on who had to sign in for a page whose address is a secret.</summary>
    public const string Continue = SecretAddress.Continue;

    /// <summary>The sign-in for such a page.</summary>
    public const string SignIn = $"/account/login?ReturnUrl={Continue}";

    /// <summary>The page that asks for a link.</summary>
    public const string Forgot = "/account/forgot";

    /// <summary>The page that changes the own address.</summary>
    public const string Email = "/account/email";

    /// <summary>Where somebody goes on who has just confirmed the address of the account.</summary>
    public const string Confirmed = "/account?confirmed=true";

    /// <summary>The page behind a link that proves an address, the present one or a new one.</summary>
    /// <param name="secret">The secret.</param>
    public static string OfEmail(string secret) => $"{Email}/{secret}";

    /// <summary>The page behind a link.</summary>
    /// <param name="secret">The secret.</param>
    public static string Of(string secret) => $"/account/choose/{secret}";
}
