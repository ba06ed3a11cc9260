using KnowledgeHub.Core.Partnerships;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Api;

/// <summary>An answer that a country has made public.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="State">What was chosen.</param>
/// <param name="Level">1 to 5 when a level was chosen, else null.</param>
/// <param name="Comment">The comment; null where there is none, or comments are not public.</param>
/// <param name="Language">Code of the language of the comment; null when that was not said.</param>
public sealed record PublicAnswerModel(
    string Indicator,
    string State,
    int? Level,
    string? Comment,
    string? Language
)
{
    /// <summary>Maps an answer.</summary>
    public static PublicAnswerModel From(PublicAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new(
            answer.Indicator.Id.Value,
            EnumCode<AnswerState>.Of(answer.State),
            answer.Level,
            answer.Comment.Length == 0 ? null : answer.Comment,
            answer.Language?.Code()
        );
    }
}
