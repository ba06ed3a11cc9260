namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where a link in a message leads.</summary>
internal static class LinkAddress
{
    /// <summary>The page that asks for a link.</summary>
    public const string Forgot = "/account/forgot";

    /// <summary>The page that changes the own address.</summary>
    public const string Email = "/account/email";

    /// <summary>The page behind a link to a new address.</summary>
    /// <param name="secret">The secret.</param>
    public static string OfEmail(string secret) => $"{Email}/{secret}";

    /// <summary>The page behind a link.</summary>
    /// <param name="secret">The secret.</param>
    public static string Of(string secret) => $"/account/choose/{secret}";
}
