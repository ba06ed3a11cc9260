namespace KnowledgeHub.Core.Access;

/// <summary>The token that a person asks for.</summary>
/// <param name="Name">What it is for, in the owner's words.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="Days">How many days it is valid.</param>
public sealed record AccessTokenRequest(
    string Name,
    IReadOnlyCollection<AccessScope> Scopes,
    int Days
);
