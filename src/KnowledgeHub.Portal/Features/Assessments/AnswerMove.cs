using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>Where the keyboard or a link leads from an indicator. The browser knows the words.</summary>
internal static class AnswerMove
{
    public const string Next = "next";
    public const string Previous = "previous";
    public const string Unanswered = "unanswered";

    /// <summary>The indicator that a move leads to.</summary>
    /// <param name="reading">The assessment as it is now.</param>
    /// <param name="from">The indicator to start from; null for none.</param>
    /// <param name="target">One of the words, or the id of an indicator.</param>
    /// <returns>The indicator, or null when there is nothing to go to.</returns>
    public static Indicator? Find(AssessmentReading reading, IndicatorId? from, string? target)
    {
        var asked = reading.Asked.ToList();
        var position = asked.FindIndex(indicator => indicator.Id == from);
        return target switch
        {
            Next => asked.ElementAtOrDefault(position + 1),
            Previous => position > 0 ? asked[position - 1] : null,
            Unanswered => reading.NextUnanswered(from),
            _ when IndicatorId.TryParse(target, out var wanted) => reading.Framework.Find(wanted),
            _ => null,
        };
    }

    /// <summary>An assessment with the answers of somebody in view.</summary>
    /// <param name="reading">The assessment as it is now.</param>
    /// <param name="actor">Who reads it.</param>
    /// <param name="agency">Whose answers; null for those that the reader is to give now.</param>
    /// <returns>The same, or null when nobody of this name answers or the reader does not see the answers.</returns>
    public static AssessmentReading? InView(AssessmentReading reading, Actor actor, string? agency)
    {
        var (assessment, memberOf) = (reading.Assessment, reading.MemberOf);
        var named = agency ?? AnswerRights.TurnOf(actor, assessment, memberOf);
        return
            AnswerRights.Exists(assessment, named)
            && AnswerRights.MaySee(actor, assessment, named, memberOf)
            ? reading.By(named)
            : null;
    }
}
