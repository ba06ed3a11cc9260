namespace KnowledgeHub.Core.Scoring;

/// <summary>What an answer says. The code of a state is its name in kebab case.</summary>
public enum AnswerState
{
    /// <summary>Not yet treated: in no mean, as wide as unknown in the bounds, and never zero.</summary>
    Unanswered,

    /// <summary>A level from 1 to 5 was chosen.</summary>
    Scored,

    /// <summary>Does not fit the country, for a written reason: left out of score and completeness.</summary>
    NotApplicable,

    /// <summary>Applies, but cannot be judged: in no mean, and widens the bounds.</summary>
    Unknown,
}
