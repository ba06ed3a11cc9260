using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>Why a draft version of the framework is not changed or published. Each name is a rule of a <see cref="RuleViolation"/>.</summary>
public static class DraftRules
{
    /// <summary>There is no published version of that name; the detail is the name.</summary>
    public const string BaseIsUnknown = "draft-base-unknown";

    /// <summary>The number is not like 1.2, or not higher than that of the version that the draft starts from.</summary>
    public const string NumberIsMalformed = "draft-number-malformed";

    /// <summary>The number belongs to a published version or an open draft; the detail is the number.</summary>
    public const string NumberIsTaken = "draft-number-taken";

    /// <summary>The draft was published or given up.</summary>
    public const string DraftIsClosed = "draft-closed";

    /// <summary>The cell has 99 indicators, counting all versions.</summary>
    public const string CellIsFull = "draft-cell-full";

    /// <summary>Nothing differs from the version that the draft was started from.</summary>
    public const string NothingHasChanged = "draft-unchanged";

    private const int MostInCell = 99;

    /// <summary>The next free id of a cell: higher than any that a version or the draft has ever had there, so that none is used twice.</summary>
    /// <param name="cell">Code of the cell.</param>
    /// <param name="used">Every id that was ever used.</param>
    /// <returns>The id, or null when the cell is full.</returns>
    public static IndicatorId? NextId(string cell, IEnumerable<IndicatorId> used)
    {
        ArgumentNullException.ThrowIfNull(used);
        var highest = used.Where(id => id.Cell == cell).Select(NumberOf).DefaultIfEmpty().Max();
        return highest < MostInCell ? new IndicatorId($"{cell}.{highest + 1}") : null;
    }

    private static int NumberOf(IndicatorId id) =>
        int.Parse(id.Value.Split('.')[^1], System.Globalization.CultureInfo.InvariantCulture);
}
