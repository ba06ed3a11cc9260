using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What an answer says.</summary>
public sealed record AnswerContent
{
    /// <summary>Greatest length of comment and reason, in characters.</summary>
    public const int MaxTextLength = 5_000;

    /// <summary>An answer that says nothing yet.</summary>
    public static AnswerContent Blank { get; } = new();

    /// <summary>What was chosen.</summary>
    public AnswerState State { get; init; }

    /// <summary>1 to 5 when a level was chosen, else null.</summary>
    public int? Level { get; init; }

    /// <summary>Why the indicator does not apply; empty unless it does not.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>A comment in the country's own words; may be empty.</summary>
    public string Comment { get; init; } = string.Empty;

    /// <summary>What the level is based on; null when that was not said.</summary>
    public EvidenceGrade? Evidence { get; init; }

    /// <summary>Since when the evidence holds; null when that was not said.</summary>
    public DateOnly? EvidenceFrom { get; init; }
}
