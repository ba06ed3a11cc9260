using System.Collections.Immutable;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What demonstration answers say beside the level: neutral, and about no place or person.</summary>
internal static class Remarks
{
    private const double RemarkShare = 0.3;
    private const double VotesShare = 0.2;
    private const double DissentShare = 0.3;

    private static readonly ImmutableArray<string> _strengths =
    [
        "The rules are clear and known at every post.",
        "Experienced staff pass on what they know.",
        "The services speak with each other every week.",
        "Equipment is maintained on a fixed plan.",
    ];

    private static readonly ImmutableArray<string> _improvements =
    [
        "Smaller posts learn of changes late.",
        "Results are collected but seldom looked at together.",
        "Training depends on outside funding.",
        "Two services keep the same records in different forms.",
    ];

    private static readonly ImmutableArray<string> _planned =
    [
        "A joint instruction is to be adopted next year.",
        "Two training courses are planned for the coming year.",
        "The records of both services will be brought into one form.",
        "An inspection of all posts is planned before the next cycle.",
    ];

    private static readonly ImmutableArray<string> _rationale =
    [
        "The agencies compared their records; the level is the one that the documents show.",
        "The lower answers described single posts. The level describes the country as a whole.",
        "The agencies counted different tasks. With one reading of the indicator they agreed.",
    ];

    private static readonly ImmutableArray<string> _advice =
    [
        "The documents shown support this level.",
        "The instruction is in force, but its use was shown for the main posts only.",
        "Figures on use were not available for the last year.",
    ];

    /// <summary>The content with strengths, improvements, plans and the language of its texts.</summary>
    public static AnswerContent With(AnswerContent content, Dice dice)
    {
        var scored = content.State is AnswerState.Scored;
        return Spoken(
            content with
            {
                Confidence = scored ? Sureness(dice) : null,
                Strengths = scored ? Perhaps("strengths", _strengths, dice) : string.Empty,
                Improvements = scored ? Perhaps("improvements", _improvements, dice) : string.Empty,
                PlannedActions = scored ? Perhaps("planned", _planned, dice) : string.Empty,
            }
        );
    }

    /// <summary>The content with how the level was agreed.</summary>
    public static AnswerContent Agreed(AnswerContent content, bool needsNote, Dice dice) =>
        Spoken(
            content with
            {
                Rationale = needsNote ? dice.Pick("rationale", _rationale) : string.Empty,
                Dissent =
                    needsNote && dice.Chance("dissent", DissentShare)
                        ? "One agency sees the level one step lower and asked for this to be noted."
                        : string.Empty,
                Votes =
                    content.Level is { } level && dice.Chance("votes", VotesShare)
                        ? Votes(level, dice)
                        : null,
            }
        );

    /// <summary>An advisor's level, with the reason.</summary>
    public static AnswerContent Advice(AnswerContent joint, Dice dice) =>
        Spoken(
            new()
            {
                State = AnswerState.Scored,
                Level = joint.Level is { } level
                    ? Math.Max(level - dice.Pick("lower", [0, 0, 1]), MaturityLevel.Lowest)
                    : null,
                Evidence = joint.Evidence,
                EvidenceFrom = joint.EvidenceFrom,
                Confidence = Sureness(dice),
                Rationale = dice.Pick("advice", _advice),
            }
        );

    private static DeclaredConfidence Sureness(Dice dice) =>
        dice.Pick(
            "sureness",
            [
                DeclaredConfidence.Low,
                DeclaredConfidence.Medium,
                DeclaredConfidence.Medium,
                DeclaredConfidence.High,
            ]
        );

    private static string Perhaps(string about, ImmutableArray<string> texts, Dice dice) =>
        dice.Chance($"some {about}", RemarkShare) ? dice.Pick(about, texts) : string.Empty;

    // Most hands for the level that was agreed, some for its neighbours.
    private static WorkshopVotes Votes(int level, Dice dice)
    {
        var counts = Enumerable
            .Range(MaturityLevel.Lowest, MaturityLevel.Highest)
            .Select(each =>
                Math.Abs(each - level) switch
                {
                    0 => dice.Between("most", 5, 9),
                    1 => dice.Between($"beside {each}", 0, 3),
                    _ => 0,
                }
            )
            .ToArray();
        return new(counts[0], counts[1], counts[2], counts[3], counts[4]);
    }

    private static AnswerContent Spoken(AnswerContent content) =>
        content with
        {
            Language = content.Texts.Any(text => text.Text.Length > 0) ? Language.English : null,
        };
}
