using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>What a change would make of a draft: its next state, or the reason why there is none. Pure.</summary>
internal sealed record DraftMove
{
    private DraftMove() { }

    /// <summary>The next state, without version, editor and time; null when it is refused.</summary>
    public FrameworkDraft? Next { get; private init; }

    /// <summary>What would happen.</summary>
    public DraftChange Change { get; private init; }

    /// <summary>What it would do.</summary>
    public DraftStep Step { get; private init; } = new() { BasedOn = string.Empty };

    /// <summary>Whether somebody else has changed the same in between.</summary>
    public bool IsStale { get; private init; }

    /// <summary>Why it is refused otherwise.</summary>
    public IReadOnlyList<RuleViolation> Violations { get; private init; } = [];

    public static DraftMove Refuse(IReadOnlyList<RuleViolation> violations) =>
        new() { Violations = violations };

    public static DraftMove Replace(FrameworkDraft draft, Indicator indicator, int seen)
    {
        if (draft.Find(indicator.Id) is null || draft.SeenOf(indicator.Id) != seen)
        {
            return Stale();
        }

        var violations = IndicatorRules.CheckDraft(indicator);
        return violations.Count > 0
            ? Refuse(violations)
            : Put(draft, DraftChange.Revised, [indicator], []);
    }

    public static DraftMove Add(FrameworkDraft draft, string cell, IEnumerable<IndicatorId> used)
    {
        if (!Grid.Cells.Contains(cell))
        {
            return Refuse([new(IndicatorRules.CellIsUnknown, "cell", cell)]);
        }

        var ids = used.Concat(draft.Document.Indicators.Select(indicator => indicator.Id));
        return DraftRules.NextId(cell, ids) is { } id
            ? Put(draft, DraftChange.Added, [Blank(id)], [])
            : Refuse([new(DraftRules.CellIsFull, "cell", cell)]);
    }

    public static DraftMove Retire(FrameworkDraft draft, IndicatorId id, int seen) =>
        draft.Find(id) is null || draft.SeenOf(id) != seen
            ? Stale()
            : Put(draft, DraftChange.Retired, [], [id]);

    public static DraftMove Restore(FrameworkDraft draft, Indicator? before) =>
        before is null || draft.Find(before.Id) is not null
            ? Stale()
            : Put(draft, DraftChange.Restored, [before], []);

    public static DraftMove Import(FrameworkDraft draft, DraftTablePlan plan)
    {
        if (draft.Version != plan.Draft.Version)
        {
            return Stale();
        }

        if (!plan.IsClean)
        {
            return Refuse([.. plan.Refused.Select(cell => cell.Violation)]);
        }

        var move = Put(draft, DraftChange.Imported, plan.Indicators, []);
        return move with { Step = move.Step with { Comments = plan.Comments } };
    }

    public static DraftMove Publish(
        FrameworkDraft draft,
        int seen,
        MaturityFramework? before,
        DateOnly today
    )
    {
        if (draft.Version != seen)
        {
            return Stale();
        }

        var violations = VersionRules.Check(draft.Document);
        if (violations.Count > 0)
        {
            return Refuse(violations);
        }

        if (
            before is not null
            && IndicatorDifference.Between(before.Document, draft.Document).Count == 0
        )
        {
            return Refuse([new(DraftRules.NothingHasChanged, "draft")]);
        }

        return Close(
            draft with
            {
                Document = draft.Document with { Published = today },
            },
            DraftStatus.Published,
            DraftChange.Published
        );
    }

    public static DraftMove Discard(FrameworkDraft draft, int seen) =>
        draft.Version == seen
            ? Close(draft, DraftStatus.Discarded, DraftChange.Discarded)
            : Stale();

    private static DraftMove Stale() => new() { IsStale = true };

    private static DraftMove Close(FrameworkDraft draft, DraftStatus status, DraftChange change) =>
        new()
        {
            Next = draft with { Status = status },
            Change = change,
            Step = new() { BasedOn = draft.BasedOn },
        };

    // Indicators of a cell stand together, in the order of the grid; new ones at the end of their cell.
    private static DraftMove Put(
        FrameworkDraft draft,
        DraftChange change,
        ImmutableArray<Indicator> indicators,
        ImmutableArray<IndicatorId> retired
    )
    {
        var changed = indicators.ToDictionary(indicator => indicator.Id);
        var kept = draft
            .Document.Indicators.Where(indicator => !retired.Contains(indicator.Id))
            .Select(indicator => changed.GetValueOrDefault(indicator.Id, indicator))
            .ToList();
        var here = kept.Select(indicator => indicator.Id).ToHashSet();
        var touched = indicators.Select(indicator => indicator.Id).Concat(retired);
        return new()
        {
            Next = draft with
            {
                Document = draft.Document with
                {
                    Indicators =
                    [
                        .. kept.Concat(indicators.Where(added => !here.Contains(added.Id)))
                            .OrderBy(indicator => Grid.Cells.IndexOf(indicator.Id.Cell)),
                    ],
                },
                Edited = draft.Edited.SetItems(
                    touched.Select(id => KeyValuePair.Create(id.Value, draft.Version + 1))
                ),
            },
            Change = change,
            Step = new()
            {
                BasedOn = draft.BasedOn,
                Indicators = indicators,
                Retired = retired,
            },
        };
    }

    private static Indicator Blank(IndicatorId id) =>
        new()
        {
            Id = id,
            Title = LocalizedText.Empty,
            Question = LocalizedText.Empty,
            LooksFor = LocalizedText.Empty,
            PrimaryDriver = Grid.Drivers[0],
            IsAdded = true,
        };
}
