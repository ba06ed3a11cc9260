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
            By = version.By,
            SavedUtc = version.AtUtc,
        };
    }
}
