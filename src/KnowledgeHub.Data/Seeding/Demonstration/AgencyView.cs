using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>What one agency answers on its own where the country later agrees on something near it.</summary>
internal static class AgencyView
{
    private const double UnknownShare = 0.06;
    private const double OutsideShare = 0.04;

    /// <summary>The answer of an agency.</summary>
    /// <param name="joint">What the country agrees on.</param>
    /// <param name="dice">The chance of this agency and indicator.</param>
    public static AnswerContent Of(AnswerContent joint, Dice dice)
    {
        var content = Chosen(joint, dice);
        return Remarks.With(content with { Comment = Phrases.Comment(content, dice) }, dice);
    }

    private static AnswerContent Chosen(AnswerContent joint, Dice dice)
    {
        if (joint.State is AnswerState.NotApplicable)
        {
            return new() { State = AnswerState.NotApplicable, Reason = joint.Reason };
        }

        if (dice.Chance("outside", OutsideShare))
        {
            return new()
            {
                State = AnswerState.NotApplicable,
                Reason = "Outside the tasks of this agency.",
            };
        }

        return dice.Chance("unknown", UnknownShare)
            ? new() { State = AnswerState.Unknown }
            : Scored(joint, dice);
    }

    private static AnswerContent Scored(AnswerContent joint, Dice dice) =>
        new()
        {
            State = AnswerState.Scored,
            Level = Math.Clamp(
                (joint.Level ?? dice.Between("alone", 1, 3)) + dice.Pick("shift", [-1, 0, 0, 1]),
                MaturityLevel.Lowest,
                MaturityLevel.Highest
            ),
            Evidence = joint.Evidence ?? EvidenceGrade.Statement,
            EvidenceFrom = joint.EvidenceFrom,
        };
}
