using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

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

    /// <summary>Reads the codes.</summary>
    /// <returns>The content, and what could not be read.</returns>
    internal (AnswerContent Content, IReadOnlyList<RuleViolation> Violations) Read()
    {
        var violations = new List<RuleViolation>();
        if (BasedOn < 0)
        {
            violations.Add(new(ApiProblems.VersionIsNegative, "basedOn", $"{BasedOn}"));
        }

        if (!EnumCode<AnswerState>.TryParse(State, out var state))
        {
            violations.Add(new(ApiProblems.StateIsUnknown, "state", State ?? string.Empty));
        }

        EvidenceGrade grade = default;
        if (Evidence is not null && !EnumCode<EvidenceGrade>.TryParse(Evidence, out grade))
        {
            violations.Add(new(AnswerRules.EvidenceIsInvalid, "evidence", Evidence));
        }

        DateOnly from = default;
        if (EvidenceFrom is not null && !IsDay(EvidenceFrom, out from))
        {
            violations.Add(new(ApiProblems.DayIsUnreadable, "evidenceFrom", EvidenceFrom));
        }

        var content = new AnswerContent
        {
            State = state,
            Level = Level,
            Reason = Reason ?? string.Empty,
            Comment = Comment ?? string.Empty,
            Evidence = Evidence is null ? null : grade,
            EvidenceFrom = EvidenceFrom is null ? null : from,
        };
        return (content, violations);
    }

    private static bool IsDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(
            text,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out day
        );
}
