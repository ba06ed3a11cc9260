using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>What the import of a workbook would change of a draft.</summary>
public sealed record DraftTablePlan
{
    /// <summary>The draft as it was when the plan was made.</summary>
    public required FrameworkDraft Draft { get; init; }

    /// <summary>The indicators that change, as they would be.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The cells that cannot be taken; nothing is imported while there is one.</summary>
    public ImmutableArray<RefusedCell> Refused { get; init; } = [];

    /// <summary>What stands in the column of comments.</summary>
    public ImmutableArray<DraftComment> Comments { get; init; } = [];

    /// <summary>Whether every cell can be taken.</summary>
    public bool IsClean => Refused.IsEmpty;

    /// <summary>What would change, indicator by indicator.</summary>
    public IEnumerable<IndicatorDifference> Differences =>
        Indicators.Select(after => new IndicatorDifference(Draft.Find(after.Id), after));
}
