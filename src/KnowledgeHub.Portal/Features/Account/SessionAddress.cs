namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where a page asks how long its person stays signed in.</summary>
internal static class SessionAddress
{
    /// <summary>GET asks, POST stays signed in.</summary>
    public const string Path = "/account/session";

    /// <summary>The page that lists sign-ins.</summary>
    public const string List = "/account/sessions";
}
