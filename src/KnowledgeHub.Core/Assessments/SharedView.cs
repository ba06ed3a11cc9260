namespace KnowledgeHub.Core.Assessments;

/// <summary>What somebody may see of an assessment.</summary>
/// <param name="Scores">Scores and flags.</param>
/// <param name="Answers">States and levels of single indicators.</param>
/// <param name="Comments">The free texts of answers.</param>
/// <param name="Evidence">The evidence of answers, as far as its classification permits.</param>
public sealed record SharedView(bool Scores, bool Answers, bool Comments, bool Evidence)
{
    /// <summary>Everything: what a country sees of its own assessments.</summary>
    public static SharedView Whole { get; } = new(true, true, true, true);

    /// <summary>Nothing: the assessment is not found.</summary>
    public static SharedView Nothing { get; } = new(false, false, false, false);

    /// <summary>Whether the assessment exists for whoever has this view.</summary>
    public bool IsNothing => this == Nothing;

    /// <summary>Whether this view shows a part.</summary>
    /// <param name="content">The part.</param>
    public bool Shows(SharedContent content) =>
        content switch
        {
            SharedContent.Scores => Scores,
            SharedContent.Answers => Answers,
            SharedContent.Comments => Comments,
            SharedContent.Evidence => Evidence,
            _ => throw new ArgumentOutOfRangeException(nameof(content), content, null),
        };
}
