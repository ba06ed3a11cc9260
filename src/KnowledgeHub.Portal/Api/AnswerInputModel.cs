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
        var violations = new List<RuleViolation>();
        if (BasedOn < 0)
        {
            violations.Add(new(ApiProblems.VersionIsNegative, "basedOn", $"{BasedOn}"));
        }

        if (!EnumCode<AnswerState>.TryParse(State, out var state))
        {
            violations.Add(new(ApiProblems.StateIsUnknown, "state", State ?? string.Empty));
        }

        var content = new AnswerContent
        {
            State = state,
            Level = Level,
            Reason = Reason ?? string.Empty,
            Comment = Comment ?? string.Empty,
            Evidence = Code<EvidenceGrade>(Evidence, AnswerRules.EvidenceIsInvalid, "evidence"),
            EvidenceFrom = Day(),
            Confidence = Code<DeclaredConfidence>(
                Confidence,
                AnswerRules.ConfidenceIsInvalid,
                "confidence"
            ),
            Strengths = Strengths ?? string.Empty,
            Improvements = Improvements ?? string.Empty,
            PlannedActions = PlannedActions ?? string.Empty,
            Rationale = Rationale ?? string.Empty,
            Dissent = Dissent ?? string.Empty,
            Votes = Counts(),
            Language = Spoken(),
        };
        return (content, violations);

        TEnum? Code<TEnum>(string? text, string rule, string field)
            where TEnum : struct, Enum
        {
            if (text is not null && EnumCode<TEnum>.TryParse(text, out var value))
            {
                return value;
            }

            Refuse(text, rule, field);
            return null;
        }

        DateOnly? Day()
        {
            if (EvidenceFrom is not null && IsDay(EvidenceFrom, out var day))
            {
                return day;
            }

            Refuse(EvidenceFrom, ApiProblems.DayIsUnreadable, "evidenceFrom");
            return null;
        }

        WorkshopVotes? Counts()
        {
            var votes = WorkshopVotes.Parse(Votes);
            Refuse(votes is null ? Votes : null, AnswerRules.VotesAreInvalid, "votes");
            return votes;
        }

        Language? Spoken()
        {
            if (Languages.TryParse(Language, out var language))
            {
                return language;
            }

            Refuse(Language, ApiProblems.LanguageIsUnknown, "language");
            return null;
        }

        // A field that was left out is no mistake.
        void Refuse(string? text, string rule, string field)
        {
            if (text is not null)
            {
                violations.Add(new(rule, field, text));
            }
        }
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
