using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Exchange;

/// <summary>Use cases: show what the rows of a table would change, and carry all of it out or nothing.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class ImportPractices(
    IPracticeImportStore store,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>What the rows of a table would do.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="table">The table.</param>
    /// <param name="fields">The field of each column; empty for a column that is left out.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, also with a plan that has problems, or Forbidden.</returns>
    public async Task<Outcome<ImportPlan>> PlanAsync(
        Actor actor,
        ImportTable table,
        IReadOnlyList<string> fields,
        CancellationToken cancellation
    )
    {
        if (!PolicyTable.Allows(actor, PortalAction.ImportPractices))
        {
            return new Outcome<ImportPlan>.Forbidden();
        }

        ArgumentNullException.ThrowIfNull(table);
        var problems = ImportPlanner.CheckFields(fields);
        if (problems.Count > 0)
        {
            return new Outcome<ImportPlan>.Done(new([], problems));
        }

        var planner = new ImportPlanner(actor, taxonomy.Current, fields);
        var stored = await store.FindAsync(
            planner.IdsOf(table),
            planner.SlugsOf(table),
            cancellation
        );
        return new Outcome<ImportPlan>.Done(planner.Plan(table, stored));
    }

    /// <summary>Carries a plan out: new entries become drafts of the actor, a public text gets a working copy.</summary>
    /// <param name="actor">Who imports.</param>
    /// <param name="plan">A plan of <see cref="PlanAsync"/>.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the plan, Forbidden, Invalid, or Conflict when somebody saved at the same time.</returns>
    public async Task<Outcome<ImportPlan>> ApplyAsync(
        Actor actor,
        ImportPlan plan,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(plan);
        var rows = plan.Rows.Where(row => !row.IsUnchanged).ToList();
        if (!May(actor, rows))
        {
            return new Outcome<ImportPlan>.Forbidden();
        }

        if (!plan.IsClean)
        {
            return new Outcome<ImportPlan>.Invalid([
                .. plan.Problems.Concat(plan.Rows.SelectMany(row => row.Problems)),
            ]);
        }

        var taken = await TakenAsync(rows, cancellation);
        var next = rows.ConvertAll(row => Next(actor, row, taken));
        return
            next.Count == 0 || await store.SaveAsync(next, actor, cancellation) is SaveResult.Saved
            ? new Outcome<ImportPlan>.Done(plan)
            : new Outcome<ImportPlan>.Conflict(plan);
    }

    private static bool May(Actor actor, List<ImportRow> rows) =>
        PolicyTable.Allows(actor, PortalAction.ImportPractices)
        && rows.TrueForAll(row =>
            row.Stored is null || actor.May(PortalAction.RevisePractice, row.Stored)
        );

    private async Task<HashSet<string>> TakenAsync(
        List<ImportRow> rows,
        CancellationToken cancellation
    )
    {
        var wanted = rows.Where(row => row.IsNew)
            .Select(row => row.Slug ?? Slug.FromTitle(row.Content.OriginalTitle));
        var stored = await store.FindAsync([], [.. wanted.Distinct()], cancellation);
        return stored.Select(practice => practice.Slug).ToHashSet(StringComparer.Ordinal);
    }

    private Practice Next(Actor actor, ImportRow row, HashSet<string> taken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        if (row.Stored is { } stored)
        {
            var content = WritePractice.Marked(stored, row.Content, now);
            return WritePractice.Rewritten(stored, content) with
            {
                Version = stored.Version + 1,
                UpdatedUtc = now,
            };
        }

        var (id, slug) = NewAddress(row, taken);
        return new()
        {
            Id = id,
            Slug = slug,
            Version = 1,
            OwnerId = actor.Id,
            CreatedUtc = now,
            UpdatedUtc = now,
            Content = row.Content,
        };
    }

    private static (PracticeId Id, string Slug) NewAddress(ImportRow row, HashSet<string> taken)
    {
        var wanted = row.Slug ?? Slug.FromTitle(row.Content.OriginalTitle);
        var (id, slug) = (PracticeId.New(), wanted);
        while (!Slug.IsValid(slug) || !taken.Add(slug))
        {
            id = PracticeId.New();
            var unique = id.Value.ToLowerInvariant();
            slug = wanted.Length == 0 ? unique : WritePractice.Suffixed(wanted, unique[2..6]);
        }

        return (id, slug);
    }
}
