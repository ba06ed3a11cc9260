using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Data.Seeding.Demonstration;

/// <summary>The level of one demonstration answer, and what it is based on.</summary>
internal static class GeneratedLevel
{
    private const double Wobble = 0.3;
    private const double SetbackShare = 0.06;

    public static AnswerContent Of(
        CountryCharacter country,
        IndicatorId indicator,
        int cyclesAgo,
        DateOnly reference,
        Dice dice
    )
    {
        var standing = country.Standing(indicator, cyclesAgo) + (Wobble * dice.Lean("wobble"));
        var setback = dice.Chance("setback", SetbackShare) ? 1 : 0;
        var level = Math.Clamp(
            (int)Math.Floor(standing - setback + 0.5),
            MaturityLevel.Lowest,
            MaturityLevel.Highest
        );
        var grade = Grade(country.Cast.Evidence, level, dice);
        return new()
        {
            State = AnswerState.Scored,
            Level = level,
            Evidence = grade,
            EvidenceFrom = From(country.Cast.Evidence, grade, reference, dice),
        };
    }

    private static EvidenceGrade Grade(EvidenceHabit habit, int level, Dice dice)
    {
        var usual = level switch
        {
            1 => EvidenceGrade.None,
            2 => EvidenceGrade.Statement,
            _ => Confidence.Expected(level),
        };
        var step = habit switch
        {
            EvidenceHabit.Careful => dice.Chance("better", 0.8) ? 1 : 0,
            EvidenceHabit.Thin => dice.Chance("weaker", 0.7) ? -1 : 0,
            _ => dice.Pick("step", [-1, 0, 0, 0, 1, 1]),
        };
        return (EvidenceGrade)
            Math.Clamp(
                (int)usual + step,
                (int)EvidenceGrade.None,
                (int)EvidenceGrade.IndependentConfirmation
            );
    }

    // A statement is of the day it is made, and nothing has no date.
    private static DateOnly? From(
        EvidenceHabit habit,
        EvidenceGrade grade,
        DateOnly reference,
        Dice dice
    )
    {
        if (grade < EvidenceGrade.Document)
        {
            return null;
        }

        var (newest, oldest) = habit switch
        {
            EvidenceHabit.Careful => (1, 22),
            EvidenceHabit.Dated => (40, 96),
            _ => (1, 44),
        };
        return reference.AddMonths(-dice.Between("age", newest, oldest));
    }
}
