using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.FrameworkDrafts;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps drafts of the framework in memory, every step.</summary>
/// <param name="frameworks">Where published drafts appear; nowhere when null.</param>
public sealed class FakeFrameworkDrafts(FakeFrameworkSource? frameworks = null)
    : IFrameworkDraftStore
{
    private readonly List<(FrameworkDraft Draft, DraftEvent Event)> _steps = [];

    /// <summary>What somebody else does just before the next save, once.</summary>
    public Func<FrameworkDraft, FrameworkDraft>? Competing { get; set; }

    public Task<FrameworkDraft?> FindAsync(string number, CancellationToken cancellation) =>
        Task.FromResult(Last(number));

    public Task<IReadOnlyList<DraftListing>> ListAsync(CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<DraftListing>>([
            .. _steps
                .Select(step => step.Draft)
                .GroupBy(draft => draft.Number)
                .Select(drafts => drafts.Last())
                .Select(draft => new DraftListing(
                    draft.Number,
                    draft.BasedOn,
                    draft.Status,
                    draft.UpdatedUtc,
                    draft.UpdatedBy
                )),
        ]);

    public Task<IReadOnlyList<DraftEvent>> ReadHistoryAsync(
        string number,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<DraftEvent>>([
            .. _steps
                .Where(step => step.Draft.Number == number)
                .Select(step => step.Event)
                .Reverse(),
        ]);

    public Task<SaveResult> SaveAsync(
        FrameworkDraft next,
        DraftChange change,
        DraftStep step,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (Competing is { } competing && Last(next.Number) is { } present)
        {
            Competing = null;
            Keep(competing(present), change, step);
        }

        var version = Last(next.Number)?.Version ?? 0;
        if (version != next.Version - 1)
        {
            return Task.FromResult(version == 0 ? SaveResult.Taken : SaveResult.Stale);
        }

        Keep(next, change, step);
        if (next.Status is DraftStatus.Published)
        {
            frameworks?.Publish(new Core.Framework.MaturityFramework(next.Document));
        }

        return Task.FromResult(SaveResult.Saved);
    }

    private FrameworkDraft? Last(string number) =>
        _steps.LastOrDefault(step => step.Draft.Number == number).Draft;

    private void Keep(FrameworkDraft draft, DraftChange change, DraftStep step) =>
        _steps.Add((draft, new(draft.Version, change, step, draft.UpdatedUtc, draft.UpdatedBy)));
}
