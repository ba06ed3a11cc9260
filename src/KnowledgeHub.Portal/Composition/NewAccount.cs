using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Portal.Composition;

/// <summary>An account to be created.</summary>
internal sealed record NewAccount(
    string Email,
    string DisplayName,
    string Password,
    IReadOnlyList<Role> Roles,
    bool IsDemonstration
);
