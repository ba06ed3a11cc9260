using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.SingleSignOn;

/// <summary>What the operator lets a provider of identities decide.</summary>
public sealed record SingleSignOnPolicy
{
    /// <summary>Which claims give which rights. Empty: administrators give them here.</summary>
    public IReadOnlyList<RightMapping> Mappings { get; init; } = [];

    /// <summary>Whether somebody without an account gets one, provided that a mapping gives a right.</summary>
    public bool CreatesAccounts { get; init; }

    /// <summary>Whether administrators may sign in by the provider, and a mapping may make them.</summary>
    public bool AllowsAdministrators { get; init; }

    /// <summary>Whether a mapping makes an administrator although that is not allowed.</summary>
    public bool IsContradictory =>
        !AllowsAdministrators && Mappings.Any(mapping => mapping.Role is Role.Administrator);
}
