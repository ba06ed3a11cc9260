using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>A stored answer.</summary>
public sealed record AnswerModel
{
    public required string Indicator { get; init; }

    /// <summary>0 when it was never saved.</summary>
    public required int Version { get; init; }

    /// <summary>Who answers: code of an agency, national or validation.</summary>
    public string Agency { get; init; } = AnswerKey.National;
    public required string State { get; init; }
    public int? Level { get; init; }
    public required string Reason { get; init; }
    public required string Comment { get; init; }
    public string? Evidence { get; init; }
    public DateOnly? EvidenceFrom { get; init; }

    /// <summary>Left out, as the texts below, where nothing was said.</summary>
    public string? Confidence { get; init; }
    public string? Strengths { get; init; }
    public string? Improvements { get; init; }
    public string? PlannedActions { get; init; }
    public string? Rationale { get; init; }
    public string? Dissent { get; init; }

    /// <summary>Votes of a workshop for the levels 1 to 5, such as "0 2 5 1 0".</summary>
    public string? Votes { get; init; }

    /// <summary>Code of the language of the texts.</summary>
    public string? Language { get; init; }

    /// <summary>Null when it was never saved.</summary>
    public DateTime? SavedUtc { get; init; }

    /// <summary>Maps an answer.</summary>
    public static AnswerModel From(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var content = answer.Content;
        return new()
        {
            Indicator = answer.Indicator.Value,
            Version = answer.Version,
            Agency = answer.Agency,
            State = EnumCode<AnswerState>.Of(content.State),
            Level = content.Level,
            Reason = content.Reason,
            Comment = content.Comment,
            Evidence = content.Evidence is { } grade ? EnumCode<EvidenceGrade>.Of(grade) : null,
            EvidenceFrom = content.EvidenceFrom,
            Confidence = content.Confidence is { } sure
                ? EnumCode<DeclaredConfidence>.Of(sure)
                : null,
            Strengths = Said(content.Strengths),
            Improvements = Said(content.Improvements),
            PlannedActions = Said(content.PlannedActions),
            Rationale = Said(content.Rationale),
            Dissent = Said(content.Dissent),
            Votes = content.Votes?.ToString(),
            Language = content.Language?.Code(),
            SavedUtc = answer.Version == 0 ? null : answer.UpdatedUtc,
        };
    }

    /// <summary>A text, or null where there is none.</summary>
    internal static string? Said(string text) => text.Length == 0 ? null : text;
}
