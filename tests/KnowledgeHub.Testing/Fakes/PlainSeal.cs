using KnowledgeHub.Core.SecondFactors;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>A seal that anybody can open, unless its keys were lost.</summary>
public sealed class PlainSeal : ISecretSeal
{
    private const string Mark = "sealed:";

    /// <summary>Whether the keys are gone.</summary>
    public bool IsBroken { get; set; }

    public string Seal(string secret) => Mark + secret;

    public string? Open(string sealedSecret)
    {
        ArgumentNullException.ThrowIfNull(sealedSecret);
        return IsBroken ? null : sealedSecret[Mark.Length..];
    }
}
