using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Assessments;

/// <summary>What an answer says.</summary>
public sealed record AnswerContent
{
    /// <summary>Greatest length of each text, in characters.</summary>
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

    /// <summary>How sure those who answer say they are; null when that was not said.</summary>
    public DeclaredConfidence? Confidence { get; init; }

    /// <summary>What works well; may be empty.</summary>
    public string Strengths { get; init; } = string.Empty;

    /// <summary>What could be better; may be empty.</summary>
    public string Improvements { get; init; } = string.Empty;

    /// <summary>What is planned; may be empty.</summary>
    public string PlannedActions { get; init; } = string.Empty;

    /// <summary>Why this level was agreed, or why an advisor sees it so; may be empty.</summary>
    public string Rationale { get; init; } = string.Empty;

    /// <summary>Who did not agree, and why; may be empty.</summary>
    public string Dissent { get; init; } = string.Empty;

    /// <summary>The votes of a workshop; null when none were recorded.</summary>
    public WorkshopVotes? Votes { get; init; }

    /// <summary>The language in which the texts are written; null when that is not known.</summary>
    public Language? Language { get; init; }

    /// <summary>Every text with the name of its field.</summary>
    public IEnumerable<(string Field, string Text)> Texts =>
        [
            ("reason", Reason),
            ("comment", Comment),
            ("strengths", Strengths),
            ("improvements", Improvements),
            ("plannedActions", PlannedActions),
            ("rationale", Rationale),
            ("dissent", Dissent),
        ];
}
