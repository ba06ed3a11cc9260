using KnowledgeHub.Core.Following;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Shared;

/// <summary>What is followed as one text of a form, such as <c>theme/FR</c>, and the codes of what was done.</summary>
internal static class FollowAddress
{
    /// <summary>Said when something is followed now.</summary>
    public const string NotedFollowed = "followed";

    /// <summary>Said when something is followed no more.</summary>
    public const string NotedLeft = "left";

    /// <summary>Said when too many things are followed.</summary>
    public const string NotedTooMany = "too-many";

    /// <summary>What one follows.</summary>
    public const string List = "/account/following";

    /// <summary>The notifications.</summary>
    public const string Notifications = "/account/notifications";

    /// <summary>The text of something to follow.</summary>
    public static string Of(FollowKind kind, string target) =>
        $"{EnumCode<FollowKind>.Of(kind)}/{target}";

    /// <summary>Reads such a text; null when it is none.</summary>
    public static (FollowKind Kind, string Target)? Read(string? text) =>
        text?.Split('/', 2) is [var code, { Length: > 0 } target]
        && EnumCode<FollowKind>.TryParse(code, out var kind)
            ? (kind, target)
            : null;
}
