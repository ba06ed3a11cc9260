using System.Globalization;
using System.Runtime.CompilerServices;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Exchange;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Practices;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Exchange;

/// <summary>
/// Imports a package of a library: reads it once to check every entry, and once more to write what differs in one
/// transaction. It holds one batch of entries at a time.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class LibraryImporter(
    StoreAccess access,
    AggregateWriter writer,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    private const int ProgressStep = 1_000;
    private const long AllocationStep = 16 * 1024 * 1024;
    private long _allocated;

    /// <summary>Imports a package.</summary>
    /// <param name="package">The file, at its beginning; it is read twice.</param>
    /// <param name="isDryRun">Whether nothing is written, however good the package is.</param>
    /// <param name="progress">Is told what is going on.</param>
    /// <param name="cancellation">Cancels; nothing is written then.</param>
    /// <returns>What was done, or the problems because of which nothing was.</returns>
    /// <exception cref="StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    /// <exception cref="LibraryPackageException">The file is not a package, or it changed meanwhile.</exception>
    public async Task<LibraryReport> ImportAsync(
        Stream package,
        bool isDryRun,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(progress);
        var start = clock.GetTimestamp();
        var plan = await CheckAsync(package, progress, cancellation);
        if (isDryRun || plan.Problems.Count > 0 || plan.Changes.Count == 0)
        {
            return plan.ToReport();
        }

        package.Position = 0;
        var result = await writer.WriteBatchesAsync(
            context => StageAsync(context, package, plan, progress, cancellation),
            cancellation
        );
        if (result is not SaveResult.Saved)
        {
            throw new LibraryPackageException("Somebody saved at the same time; import again.");
        }

        var all = plan.Changes.Count + plan.Unchanged;
        return plan.ToReport() with { Rate = Rate(all, start) };
    }

    private async Task<LibraryPlan> CheckAsync(
        Stream package,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        var start = clock.GetTimestamp();
        var check = await BeginAsync(cancellation);
        var count = 0;
        await foreach (var batch in new LibraryPackageReader(package).ReadAsync(cancellation))
        {
            var known = await access.RunAsync(
                context => StoredAsync(context, batch, cancellation),
                cancellation
            );
            foreach (var item in batch)
            {
                check.Add(item, item.Entry is { } entry ? known.GetValueOrDefault(entry.Id) : null);
            }

            if (check.Plan.IsHopeless)
            {
                return check.Plan;
            }

            CollectNowAndThen();
            Tell(progress, "Checked", count, count += batch.Count, start);
        }

        check.Finish();
        return check.Plan;
    }

    private async Task<LibraryCheck> BeginAsync(CancellationToken cancellation)
    {
        if (taxonomy.Current.Terms(TermKind.Area).Count == 0)
        {
            throw new LibraryPackageException(
                "The database has no vocabularies yet, so no entry can be checked. Import the shipped content first, with \"seed\" or \"import\"."
            );
        }

        var slugs = await access.RunAsync(
            context =>
                context
                    .Practices.Select(practice => new { practice.Id, practice.Slug })
                    .ToDictionaryAsync(entry => entry.Id, entry => entry.Slug, cancellation),
            cancellation
        );
        return new(taxonomy.Current, slugs);
    }

    private async IAsyncEnumerable<IReadOnlyCollection<AggregateChange>> StageAsync(
        HubDbContext context,
        Stream package,
        LibraryPlan plan,
        IProgress<string> progress,
        [EnumeratorCancellation] CancellationToken cancellation
    )
    {
        var start = clock.GetTimestamp();
        var count = 0;
        await foreach (var batch in new LibraryPackageReader(package).ReadAsync(cancellation))
        {
            PackageItem[] due =
            [
                .. batch.Where(item =>
                    item.Entry is not { } entry || plan.Changes.ContainsKey(entry.Id)
                ),
            ];
            var known = await StoredAsync(context, due, cancellation);
            yield return [.. due.Select(item => Stage(context, item.Entry, plan, known))];
            CollectNowAndThen();
            Tell(progress, "Wrote", count, count += due.Length, start);
        }
    }

    private AggregateChange Stage(
        HubDbContext context,
        LibraryEntry? entry,
        LibraryPlan plan,
        Dictionary<PracticeId, Practice> known
    )
    {
        if (entry is null || plan.Changes[entry.Id].Fingerprint != LibraryCheck.Fingerprint(entry))
        {
            throw new LibraryPackageException("The file was changed while it was read.");
        }

        // The version of the check, not that of now: what was saved in between makes this save stale.
        var next = entry.Apply(
            known.GetValueOrDefault(entry.Id),
            Actor.System.Id,
            clock.GetUtcNow().UtcDateTime
        ) with
        {
            Version = plan.Changes[entry.Id].Version + 1,
        };
        return EfPracticeStore.Stage(context, next, PracticeChange.Imported, Actor.System);
    }

    private static async Task<Dictionary<PracticeId, Practice>> StoredAsync(
        HubDbContext context,
        IReadOnlyList<PackageItem> items,
        CancellationToken cancellation
    )
    {
        PracticeId[] ids =
        [
            .. items.Select(item => item.Entry).OfType<LibraryEntry>().Select(entry => entry.Id),
        ];
        return ids.Length == 0
            ? []
            : await context
                .Practices.AsNoTracking()
                .Where(practice => ids.Contains(practice.Id))
                .ToDictionaryAsync(practice => practice.Id, cancellation);
    }

    // The collector of a server lets garbage grow as long as there is memory, in a command as well. Collecting costs less than
    // a tenth of the import and keeps the process small on a small machine.
    private void CollectNowAndThen()
    {
        var allocated = GC.GetTotalAllocatedBytes();
        if (allocated - Interlocked.Read(ref _allocated) >= AllocationStep)
        {
            Interlocked.Exchange(ref _allocated, allocated);
            GC.Collect(
                GC.MaxGeneration,
                GCCollectionMode.Aggressive,
                blocking: true,
                compacting: true
            );
        }
    }

    private void Tell(IProgress<string> progress, string verb, int before, int after, long start)
    {
        if (before / ProgressStep < after / ProgressStep)
        {
            progress.Report(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{verb} {after} entries, {Rate(after, start):F0} a second."
                )
            );
        }
    }

    private double Rate(int count, long start) =>
        count / Math.Max(clock.GetElapsedTime(start).TotalSeconds, 0.001);
}
