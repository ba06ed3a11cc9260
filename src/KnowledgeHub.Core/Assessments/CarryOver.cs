using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Which joint answers of one cycle are the starting point of the next: those to indicators that ask the same in both versions of
/// the framework. Pure.
/// </summary>
public sealed record CarryOver
{
    /// <summary>The cycle before.</summary>
    public required Assessment Previous { get; init; }

    /// <summary>The version that the next cycle is answered by.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>The answers that are carried over, as they were given.</summary>
    public required ImmutableArray<Answer> Carried { get; init; }

    /// <summary>The answers that are not: these indicators are answered anew.</summary>
    public required ImmutableArray<ClearedAnswer> Cleared { get; init; }

    /// <summary>Indicators that the version before did not have.</summary>
    public required ImmutableArray<Indicator> Added { get; init; }

    /// <summary>Compares a cycle with a version of the framework.</summary>
    /// <param name="previous">The cycle before with its joint answers.</param>
    /// <param name="after">The version of the next cycle.</param>
    /// <param name="covers">Whether the next cycle assesses an indicator.</param>
    public static CarryOver Of(
        AssessmentReading previous,
        MaturityFramework after,
        Func<IndicatorId, bool> covers
    )
    {
        ArgumentNullException.ThrowIfNull(previous);
        ArgumentNullException.ThrowIfNull(after);
        var given = previous
            .Asked.Where(before => covers(before.Id))
            .Where(before => previous.StateOf(before.Id) is not AnswerState.Unanswered)
            .Select(before => (Before: before, After: after.Find(before.Id)))
            .ToLookup(pair => pair.After?.HasSameWording(pair.Before) is true);
        return new()
        {
            Previous = previous.Assessment,
            Framework = after,
            Carried =
            [
                .. given[true].Select(pair => previous.Find(pair.Before.Id)).OfType<Answer>(),
            ],
            Cleared = [.. given[false].Select(pair => new ClearedAnswer(pair.Before, pair.After))],
            Added =
            [
                .. after.Indicators.Where(indicator =>
                    previous.Framework.Find(indicator.Id) is null && covers(indicator.Id)
                ),
            ],
        };
    }

    /// <summary>
    /// What an answer says in the next cycle: how those agreed who answered then, and when, stays with the cycle before.
    /// </summary>
    /// <param name="content">The answer as it was given.</param>
    public static AnswerContent StartingPoint(AnswerContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        return content with { Rationale = string.Empty, Dissent = string.Empty, Votes = null };
    }
}
