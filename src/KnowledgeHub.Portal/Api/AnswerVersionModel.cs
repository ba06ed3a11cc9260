using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>One version of an answer.</summary>
public sealed record AnswerVersionModel
{
    public required int Version { get; init; }
    public required string State { get; init; }
    public int? Level { get; init; }
    public required string Reason { get; init; }
    public required string Comment { get; init; }
    public string? Evidence { get; init; }
    public DateOnly? EvidenceFrom { get; init; }
    public string? Confidence { get; init; }
    public string? Strengths { get; init; }
    public string? Improvements { get; init; }
    public string? PlannedActions { get; init; }
    public string? Rationale { get; init; }
    public string? Dissent { get; init; }
    public string? Votes { get; init; }
    public string? Language { get; init; }

    /// <summary>Name of who saved it; null when the account is gone.</summary>
    public string? By { get; init; }
    public required DateTime SavedUtc { get; init; }

    /// <summary>Maps a version.</summary>
    public static AnswerVersionModel From(AnswerVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        var said = version.Content;
        return new()
        {
            Version = version.Version,
            State = EnumCode<AnswerState>.Of(said.State),
            Level = said.Level,
            Reason = said.Reason,
            Comment = said.Comment,
            Evidence = said.Evidence is { } grade ? EnumCode<EvidenceGrade>.Of(grade) : null,
            EvidenceFrom = said.EvidenceFrom,
            Confidence = said.Confidence is { } sure ? EnumCode<DeclaredConfidence>.Of(sure) : null,
            Strengths = AnswerModel.Said(said.Strengths),
            Improvements = AnswerModel.Said(said.Improvements),
            PlannedActions = AnswerModel.Said(said.PlannedActions),
            Rationale = AnswerModel.Said(said.Rationale),
            Dissent = AnswerModel.Said(said.Dissent),
            Votes = said.Votes?.ToString(),
            Language = said.Language?.Code(),
            By = version.By,
            SavedUtc = version.AtUtc,
        };
    }
}
