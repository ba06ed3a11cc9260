using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>One answer of the worked example, as it stands in the address.</summary>
/// <param name="State">What it says.</param>
/// <param name="Level">1 to 5 when it is a level, else null.</param>
public readonly record struct ExampleAnswer(AnswerState State, int? Level = null)
{
    private const string NotApplicable = "n";
    private const string Unknown = "u";
    private const string Unanswered = "x";

    /// <summary>Every answer that can be chosen: the levels, then the others.</summary>
    public static IReadOnlyList<ExampleAnswer> All { get; } =
    [
        .. Enumerable
            .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
            .Select(level => new ExampleAnswer(AnswerState.Scored, level)),
        new(AnswerState.NotApplicable),
        new(AnswerState.Unknown),
        new(AnswerState.Unanswered),
    ];

    /// <summary>How it is written in an address: the level, or a letter.</summary>
    public string Code =>
        State switch
        {
            AnswerState.Scored => FormattableString.Invariant($"{Level}"),
            AnswerState.NotApplicable => NotApplicable,
            AnswerState.Unknown => Unknown,
            _ => Unanswered,
        };

    /// <summary>Reads what stands in an address; null when it is none of these.</summary>
    public static ExampleAnswer? Read(string? code) =>
        All.Where(answer => answer.Code == code).Cast<ExampleAnswer?>().FirstOrDefault();

    /// <summary>
    /// The rating: with the evidence that its level normally needs, recent and of one team, so that the example is about levels.
    /// </summary>
    public Rating ToRating(IndicatorId indicator)
    {
        if (Level is not { } level)
        {
            return State switch
            {
                AnswerState.NotApplicable => Rating.NotApplicable(indicator),
                AnswerState.Unknown => Rating.Unknown(indicator),
                _ => Rating.Unanswered(indicator),
            };
        }

        var evidence = Confidence.Expected(level);
        return Rating.Scored(
            indicator,
            level,
            evidence,
            Confidence.OfEvidence(evidence) * Confidence.OfAgreement(null)
        );
    }
}
