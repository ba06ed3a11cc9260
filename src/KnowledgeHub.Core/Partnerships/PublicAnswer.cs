using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>An answer that a country has made public.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="State">What was chosen.</param>
/// <param name="Level">1 to 5 when a level was chosen, else null.</param>
/// <param name="Comment">The comment; empty where there is none, or comments are not public.</param>
/// <param name="Language">Language of the comment; null when that was not said.</param>
public sealed record PublicAnswer(
    Indicator Indicator,
    AnswerState State,
    int? Level,
    string Comment,
    Language? Language
);
