using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Api;

/// <summary>An answer to save.</summary>
public sealed record AnswerInputModel
{
    /// <summary>The version of the answer that this one is based on; 0 when there was none.</summary>
    public int BasedOn { get; init; }

    /// <summary>scored, not-applicable, unknown or unanswered.</summary>
    public string? State { get; init; }

    /// <summary>1 to 5 when scored; otherwise left out.</summary>
    public int? Level { get; init; }

    /// <summary>Why the indicator does not apply.</summary>
    public string? Reason { get; init; }

    /// <summary>A comment in the country's own words.</summary>
    public string? Comment { get; init; }

    /// <summary>none, statement, document, document-and-use or independent-confirmation.</summary>
    public string? Evidence { get; init; }

    /// <summary>Since when the evidence holds, such as 2024-05-31.</summary>
    public string? EvidenceFrom { get; init; }

    /// <summary>low, medium or high: how sure those who answer are.</summary>
    public string? Confidence { get; init; }

    /// <summary>What works well.</summary>
    public string? Strengths { get; init; }

    /// <summary>What should work better.</summary>
    public string? Improvements { get; init; }

    /// <summary>What is planned.</summary>
    public string? PlannedActions { get; init; }

    /// <summary>Why this level was agreed or validated.</summary>
    public string? Rationale { get; init; }

    /// <summary>Who disagrees, and why.</summary>
    public string? Dissent { get; init; }

    /// <summary>Votes of a workshop for the levels 1 to 5, such as "0 2 5 1 0".</summary>
    public string? Votes { get; init; }

    /// <summary>en, fr, ar or ru: the language of the texts.</summary>
    public string? Language { get; init; }

    /// <summary>Reads the codes.</summary>
    /// <returns>The content, and what could not be read.</returns>
    internal (AnswerContent Content, IReadOnlyList<RuleViolation> Violations) Read()
    {
        var reader = new AnswerInputReader();
        if (BasedOn < 0)
        {
            reader.Refuse($"{BasedOn}", ApiProblems.VersionIsNegative, "basedOn");
        }

        var content = new AnswerContent
        {
            State = reader.State(State),
            Level = Level,
            Reason = Reason ?? string.Empty,
            Comment = Comment ?? string.Empty,
            Evidence = reader.Code<EvidenceGrade>(
                Evidence,
                AnswerRules.EvidenceIsInvalid,
                "evidence"
            ),
            EvidenceFrom = reader.Day(EvidenceFrom, "evidenceFrom"),
            Confidence = reader.Code<DeclaredConfidence>(
                Confidence,
                AnswerRules.ConfidenceIsInvalid,
                "confidence"
            ),
            Strengths = Strengths ?? string.Empty,
            Improvements = Improvements ?? string.Empty,
            PlannedActions = PlannedActions ?? string.Empty,
            Rationale = Rationale ?? string.Empty,
            Dissent = Dissent ?? string.Empty,
            Votes = reader.Votes(Votes),
            Language = reader.Language(Language),
        };
        return (content, reader.Violations);
    }
}
