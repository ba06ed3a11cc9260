namespace KnowledgeHub.Core.Consent;

/// <summary>Who signed for the country.</summary>
/// <param name="Name">Name, as the country writes it.</param>
/// <param name="Post">Function that gives the right to sign.</param>
public sealed record Signatory(string Name, string Post)
{
    /// <summary>Greatest length of name and post, in characters.</summary>
    public const int MaxLength = 120;
}
