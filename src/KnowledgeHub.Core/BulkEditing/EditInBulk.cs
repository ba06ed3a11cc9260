using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.BulkEditing;

/// <summary>Use cases: see what a change would do to many entries, and do it, to all that would change or to none.</summary>
/// <param name="store">Keeps entries.</param>
/// <param name="runs">Keeps runs.</param>
/// <param name="authors">Knows who writes.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class EditInBulk(
    IPracticeStore store,
    IBulkRunStore runs,
    IAuthorDirectory authors,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>What a change would do.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="ids">Ids of the chosen entries in any case, unchecked.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, Forbidden, or Invalid for too many entries or a change that breaks rules.</returns>
    public async Task<Outcome<BulkPreview>> PreviewAsync(
        Actor actor,
        IReadOnlyList<string> ids,
        BulkChange change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(change);
        if (!PolicyTable.Allows(actor, PortalAction.EditInBulk))
        {
            return new Outcome<BulkPreview>.Forbidden();
        }

        change = Cleaned(change);
        var catalogue = taxonomy.Current;
        var known = change.Field is BulkField.Owner ? await authors.ListAsync(cancellation) : [];
        var violations = BulkRules.Check(change, catalogue, known).ToList();
        if (ids.Count > BulkRules.MaxEntries)
        {
            violations.Add(BulkRules.EntriesExceeded);
        }

        return violations.Count > 0
            ? new Outcome<BulkPreview>.Invalid(violations)
            : new Outcome<BulkPreview>.Done(await LinesAsync(actor, ids, change, cancellation));
    }

    /// <summary>Does it: each entry that changes gets one new version, in one transaction with the run.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="seen">The entries that would change and their versions, as the preview showed them.</param>
    /// <param name="change">The change.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>
    /// Done, Forbidden, or Invalid: for what <see cref="PreviewAsync"/> refuses, and for entries that were changed since the
    /// preview. Then nothing is changed.
    /// </returns>
    public async Task<Outcome<BulkRun>> ApplyAsync(
        Actor actor,
        IReadOnlyDictionary<PracticeId, int> seen,
        BulkChange change,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(seen);
        string[] ids = [.. seen.Keys.Select(id => id.Value)];
        switch (await PreviewAsync(actor, ids, change, cancellation))
        {
            case Outcome<BulkPreview>.Done(var preview):
                var ready = preview
                    .Changing.Where(line => line.Practice.Version == seen[line.Practice.Id])
                    .ToList();
                return ready.Count == seen.Count && ready.Count > 0
                    ? await SaveAsync(actor, preview.Change, ready, cancellation)
                    : Changed(ids.Except(ready.Select(line => line.Practice.Id.Value)));
            case Outcome<BulkPreview>.Invalid(var violations):
                return new Outcome<BulkRun>.Invalid(violations);
            default:
                return new Outcome<BulkRun>.Forbidden();
        }
    }

    private async Task<BulkPreview> LinesAsync(
        Actor actor,
        IReadOnlyList<string> ids,
        BulkChange change,
        CancellationToken cancellation
    )
    {
        var chosen = ids.Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(text => (Text: text, Id: PracticeId.TryParse(text, out var id) ? id : default))
            .ToList();
        var found = (
            await store.FindManyAsync(
                [.. chosen.Select(choice => choice.Id).Where(id => id.Value is not null)],
                cancellation
            )
        )
            .Where(practice => actor.May(PortalAction.ReadPractice, practice))
            .ToDictionary(practice => practice.Id);
        var plan = new BulkPlan(actor, taxonomy.Current);
        return new(
            change,
            [
                .. chosen
                    .Where(choice => found.ContainsKey(choice.Id))
                    .Select(choice => plan.Of(found[choice.Id], change)),
            ],
            [.. chosen.Where(choice => !found.ContainsKey(choice.Id)).Select(choice => choice.Text)]
        );
    }

    private async Task<Outcome<BulkRun>> SaveAsync(
        Actor actor,
        BulkChange change,
        List<BulkLine> lines,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var entries = lines
            .Select(line => line.Next)
            .OfType<Practice>()
            .Select(next => next with { Version = next.Version + 1, UpdatedUtc = now })
            .ToList();
        var run = new BulkRun
        {
            Id = Guid.CreateVersion7(clock.GetUtcNow()),
            ActorId = actor.Id,
            AtUtc = now,
            Work = new(change, [.. lines.Select(line => Item(line, change.Field))]),
            Version = 1,
        };
        return await runs.SaveAsync(run, entries, actor, cancellation) is SaveResult.Saved
            ? new Outcome<BulkRun>.Done(run)
            : Changed(entries.Select(entry => entry.Id.Value));
    }

    private static BulkItem Item(BulkLine line, BulkField field) =>
        new(
            line.Practice.Id,
            line.Practice.Version + 1,
            line.Before,
            line.Practice.Working is { } copy && field is not BulkField.Owner
                ? BulkValues.Of(field, copy.Content)
                : null
        );

    private static Outcome<BulkRun> Changed(IEnumerable<string> ids) =>
        new Outcome<BulkRun>.Invalid([
            new(BulkRules.EntriesHaveChanged, "entries", string.Join(", ", ids)),
        ]);

    private static BulkChange Cleaned(BulkChange change) =>
        change with
        {
            Values =
            [
                .. change
                    .Values.Select(value => value.Trim())
                    .Select(value =>
                        change.Field is BulkField.Indicators ? value.ToUpperInvariant() : value
                    )
                    .Where(value => value.Length > 0)
                    .Distinct(StringComparer.Ordinal),
            ],
        };
}
