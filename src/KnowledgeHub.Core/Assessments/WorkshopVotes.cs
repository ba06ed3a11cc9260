using System.Globalization;

namespace KnowledgeHub.Core.Assessments;

/// <summary>How many hands were raised for each level in a workshop.</summary>
/// <param name="One">For level 1; none of the five is negative or above <see cref="MaxCount"/>.</param>
/// <param name="Two">For level 2.</param>
/// <param name="Three">For level 3.</param>
/// <param name="Four">For level 4.</param>
/// <param name="Five">For level 5.</param>
public sealed record WorkshopVotes(int One, int Two, int Three, int Four, int Five)
{
    /// <summary>The greatest count of one level.</summary>
    public const int MaxCount = 999;

    /// <summary>The five counts, level 1 first.</summary>
    public IReadOnlyList<int> Counts => [One, Two, Three, Four, Five];

    /// <summary>All votes.</summary>
    public int Total => One + Two + Three + Four + Five;

    /// <summary>Highest level with a vote minus the lowest; null with fewer than two votes.</summary>
    public int? Spread =>
        Total < 2
            ? null
            : Counts.Index().Last(level => level.Item > 0).Index
                - Counts.Index().First(level => level.Item > 0).Index;

    /// <summary>Whether each count is in range.</summary>
    public bool IsValid => Counts.All(count => count is >= 0 and <= MaxCount);

    /// <summary>The counts as one text, such as "0 2 5 1 0".</summary>
    public override string ToString() =>
        string.Join(' ', Counts.Select(count => count.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <param name="text">The text, possibly null.</param>
    /// <returns>The votes; null when the text is none.</returns>
    public static WorkshopVotes? Parse(string? text)
    {
        var counts = (text ?? string.Empty)
            .Split(' ')
            .Select(part =>
                int.TryParse(part, CultureInfo.InvariantCulture, out var count) ? count : -1
            )
            .ToArray();
        return
            counts is [var one, var two, var three, var four, var five]
            && new WorkshopVotes(one, two, three, four, five) is { IsValid: true } votes
            ? votes
            : null;
    }
}
