namespace KnowledgeHub.Core.Access;

/// <summary>A token just made, with its secret: to be shown to its owner once, and then forgotten.</summary>
/// <param name="Token">The token as stored.</param>
/// <param name="Secret">What the owner's program sends.</param>
public sealed record NewAccessToken(AccessToken Token, string Secret)
{
    /// <summary>The name only: a record would write its secret into any log that it is given to.</summary>
    public override string ToString() => Token.Name;
}
