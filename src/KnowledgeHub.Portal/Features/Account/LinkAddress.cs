namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where a link in a message leads.</summary>
internal static class LinkAddress
{
    /// <summary>The page that asks for a link.</summary>
    public const string Forgot = "/account/forgot";

    /// <summary>The page behind a link.</summary>
    /// <param name="secret">The secret.</param>
    public static string Of(string secret) => $"/account/choose/{secret}";
}
