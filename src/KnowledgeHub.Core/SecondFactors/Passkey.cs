namespace KnowledgeHub.Core.SecondFactors;

/// <summary>A passkey as its owner sees it.</summary>
/// <param name="Id">Id of the credential, in URL-safe base 64.</param>
/// <param name="Name">The name that its owner gave it.</param>
/// <param name="CreatedUtc">When it was made.</param>
public sealed record Passkey(string Id, string Name, DateTime CreatedUtc)
{
    /// <summary>The most characters of a name.</summary>
    public const int MaxNameLength = 60;

    /// <summary>The most passkeys of an account.</summary>
    public const int MaxCount = 10;
}
