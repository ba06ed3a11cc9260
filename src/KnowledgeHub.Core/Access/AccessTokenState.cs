namespace KnowledgeHub.Core.Access;

/// <summary>Whether an <see cref="AccessToken"/> can be used.</summary>
public enum AccessTokenState
{
    /// <summary>It can be used.</summary>
    Valid,

    /// <summary>Its time is over.</summary>
    Expired,

    /// <summary>Its owner has taken it back, whether or not its time is over too.</summary>
    Revoked,
}
