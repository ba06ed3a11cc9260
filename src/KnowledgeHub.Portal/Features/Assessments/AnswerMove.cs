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
        var position = from is { } id && reading.Framework.PositionOf(id) is { } place ? place : -1;
        return target switch
        {
            Next => At(reading.Framework, position + 1),
            Previous => At(reading.Framework, position - 1),
            Unanswered => reading.NextUnanswered(from),
            _ when IndicatorId.TryParse(target, out var wanted) => reading.Framework.Find(wanted),
            _ => null,
        };
    }

    private static Indicator? At(MaturityFramework framework, int position) =>
        position >= 0 && position < framework.Indicators.Length
            ? framework.Indicators[position]
            : null;
}
