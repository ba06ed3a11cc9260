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
    public required string State { get; init; }
    public int? Level { get; init; }
    public required string Reason { get; init; }
    public required string Comment { get; init; }
    public string? Evidence { get; init; }
    public DateOnly? EvidenceFrom { get; init; }

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
            State = EnumCode<AnswerState>.Of(content.State),
            Level = content.Level,
            Reason = content.Reason,
            Comment = content.Comment,
            Evidence = content.Evidence is { } grade ? EnumCode<EvidenceGrade>.Of(grade) : null,
            EvidenceFrom = content.EvidenceFrom,
            SavedUtc = answer.Version == 0 ? null : answer.UpdatedUtc,
        };
    }
}
