using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>One version of an answer.</summary>
public sealed record AnswerVersionModel(
    int Version,
    string State,
    int? Level,
    string Reason,
    string Comment,
    string? By,
    DateTime SavedUtc
)
{
    /// <summary>Maps a version.</summary>
    public static AnswerVersionModel From(AnswerVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new(
            version.Version,
            EnumCode<AnswerState>.Of(version.Content.State),
            version.Content.Level,
            version.Content.Reason,
            version.Content.Comment,
            version.By,
            version.AtUtc
        );
    }
}
