namespace KnowledgeHub.Core.SecondFactors;

/// <summary>Seals secrets that must be read again, so that a copy of the database alone gives none away.</summary>
public interface ISecretSeal
{
    /// <summary>A sealed text.</summary>
    /// <param name="secret">The text.</param>
    string Seal(string secret);

    /// <summary>The text under a seal; null when the keys of this installation do not open it.</summary>
    /// <param name="sealedSecret">The sealed text.</param>
    string? Open(string sealedSecret);
}
