namespace KnowledgeHub.Core.Access;

/// <summary>What a store made of a new token.</summary>
public enum AccessTokenAddition
{
    /// <summary>Committed.</summary>
    Added,

    /// <summary>The owner has as many valid tokens as there may be; nothing was written.</summary>
    TooMany,

    /// <summary>The owner's account does not exist any more; nothing was written.</summary>
    OwnerIsGone,
}
