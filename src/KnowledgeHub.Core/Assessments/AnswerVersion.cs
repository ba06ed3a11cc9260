namespace KnowledgeHub.Core.Assessments;

/// <summary>One version of an answer, for its history.</summary>
/// <param name="Version">From 1.</param>
/// <param name="Content">What it said.</param>
/// <param name="By">Name of who saved it; null when the account is gone.</param>
/// <param name="AtUtc">When.</param>
public sealed record AnswerVersion(int Version, AnswerContent Content, string? By, DateTime AtUtc)
{
    /// <summary>Whether it came from a workbook or a package.</summary>
    public bool IsImported { get; init; }
}
