namespace KnowledgeHub.Data.KeyRing;

/// <summary>A key that protects sign-in cookies and forms, or the end of such keys, as the framework writes it.</summary>
public sealed record StoredKey
{
    /// <summary>The longest name.</summary>
    public const int MaxNameLength = 100;

    /// <summary>Name that the framework gave, with the key's id.</summary>
    public required string Name { get; init; }

    /// <summary>The element, sealed when the installation has a passphrase for its keys.</summary>
    public required string Xml { get; init; }
}
