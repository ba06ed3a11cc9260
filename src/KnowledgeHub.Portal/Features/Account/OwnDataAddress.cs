namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Where a person finds what is known about him or her.</summary>
internal static class OwnDataAddress
{
    /// <summary>The page.</summary>
    public const string Page = "/account/data";

    /// <summary>The copy, as JSON.</summary>
    public const string File = "/account/data.json";
}
