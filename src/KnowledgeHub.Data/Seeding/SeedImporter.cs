using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Compilations;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Data.Compilations;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using KnowledgeHub.Data.Practices;
using KnowledgeHub.Data.Taxonomy;
using KnowledgeHub.Data.Thesaurus;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Seeding;

/// <summary>
/// Imports a seed folder: checks everything first, then writes what differs in one transaction. Importing twice changes
/// nothing. An entry that was edited in the portal since its last import is kept and reported.
/// </summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
/// <param name="clock">The time.</param>
public sealed class SeedImporter(StoreAccess access, AggregateWriter writer, TimeProvider clock)
{
    /// <summary>Imports a folder.</summary>
    /// <param name="folder">The seed folder.</param>
    /// <param name="withDemonstration">Whether demonstration data is imported too.</param>
    /// <param name="progress">Is told what is going on.</param>
    /// <param name="cancellation">Cancels; nothing is written then.</param>
    /// <returns>What was done, or the problems because of which nothing was.</returns>
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached or cannot write.</exception>
    public async Task<SeedReport> ImportAsync(
        string folder,
        bool withDemonstration,
        IProgress<string> progress,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(progress);
        var set = SeedFolder.Read(folder, withDemonstration);
        progress.Report(
            $"Checked {set.Vocabularies.Count} vocabularies, {set.Practices.Count} entries, {set.Frameworks.Count} framework versions, {set.Concepts.Count} concepts and {set.Compilations.Count} collections and building blocks."
        );
        if (set.Problems.Count > 0)
        {
            return new() { Problems = set.Problems };
        }

        var plan = await PlanAsync(cancellation);
        var items = plan.Compare(set);
        if (plan.Clashes(set, items) is { Count: > 0 } clashes)
        {
            return new() { Problems = clashes };
        }

        var changes = items
            .Where(item => item.Verdict is SeedVerdict.Create or SeedVerdict.Update)
            .ToList();
        progress.Report($"Writing {changes.Count} of {items.Count} items.");
        if (changes.Count > 0)
        {
            await WriteAsync(changes, cancellation);
        }

        return Report(items);
    }

    private Task<SeedPlan> PlanAsync(CancellationToken cancellation) =>
        access.RunAsync(
            async context => new SeedPlan(
                await context
                    .Vocabularies.AsNoTracking()
                    .ToDictionaryAsync(stored => stored.Name, cancellation),
                await context
                    .Practices.AsNoTracking()
                    .Select(practice => new StoredPractice(
                        practice,
                        EF.Property<string?>(practice, PracticeConfiguration.SeedFingerprint)
                    ))
                    .ToDictionaryAsync(stored => stored.Practice.Id, cancellation),
                await context
                    .Frameworks.AsNoTracking()
                    .ToDictionaryAsync(
                        stored => stored.Version,
                        stored => stored.Document,
                        cancellation
                    ),
                await context
                    .Concepts.AsNoTracking()
                    .Select(state => new StoredConcept(
                        state,
                        EF.Property<string?>(state, ConceptConfiguration.SeedFingerprint)
                    ))
                    .ToDictionaryAsync(stored => stored.State.Id, cancellation),
                await context
                    .Compilations.AsNoTracking()
                    .Select(compilation => new StoredCompilation(
                        compilation,
                        EF.Property<string?>(compilation, CompilationConfiguration.SeedFingerprint)
                    ))
                    .ToDictionaryAsync(stored => stored.Compilation.Id, cancellation)
            ),
            cancellation
        );

    private async Task WriteAsync(IReadOnlyList<SeedItem> items, CancellationToken cancellation)
    {
        var result = await writer.WriteAsync(
            context => [.. items.Select(item => Stage(context, item))],
            cancellation
        );
        if (result is not SaveResult.Saved)
        {
            throw new InvalidOperationException(
                $"The import was not committed ({result}): somebody else saved at the same time. Nothing was imported; import again."
            );
        }
    }

    private static SeedReport Report(IReadOnlyList<SeedItem> items) =>
        new()
        {
            Created = items.Count(item => item.Verdict is SeedVerdict.Create),
            Updated = items.Count(item => item.Verdict is SeedVerdict.Update),
            Unchanged = items.Count(item => item.Verdict is SeedVerdict.Unchanged),
            Kept =
            [
                .. items.Where(item => item.Verdict is SeedVerdict.Keep).Select(item => item.Key),
            ],
        };

    private AggregateChange Stage(HubDbContext context, SeedItem item) =>
        item switch
        {
            { Practice: { } practice } => StagePractice(context, practice, item.StoredPractice),
            { Framework: { } framework } => StageFramework(context, framework.Document),
            { Concept: { } seeded } => StageConcept(context, seeded.Concept, item.StoredConcept),
            { Compilation: { } seeded } => StageCompilation(
                context,
                seeded.Compilation,
                item.StoredCompilation
            ),
            _ => StageVocabulary(context, item),
        };

    private static AggregateChange StageFramework(HubDbContext context, FrameworkDocument document)
    {
        context.Frameworks.Add(new() { Version = document.Version, Document = document });
        return new(
            AggregateKind.Framework,
            document.Version,
            1,
            EnumCode<PracticeChange>.Of(PracticeChange.Imported),
            Actor.System.Id,
            HubJson.Write(document)
        );
    }

    private AggregateChange StagePractice(
        HubDbContext context,
        SeededPractice seeded,
        Practice? stored
    )
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var next = new Practice
        {
            Id = seeded.Id,
            Slug = stored?.Slug ?? seeded.Slug,
            Status = stored?.Status ?? PracticeStatus.Published,
            Version = (stored?.Version ?? 0) + 1,
            OwnerId = stored?.OwnerId ?? Actor.System.Id,
            CreatedUtc = stored?.CreatedUtc ?? now,
            UpdatedUtc = now,
            PublishedUtc = stored is null ? now : stored.PublishedUtc,
            Content = seeded.Content,
            Working = stored?.Working,
            Review = stored?.Review,
            Archiving = stored?.Archiving,
        };
        var change = EfPracticeStore.Stage(context, next, PracticeChange.Imported, Actor.System);
        context.Entry(next).Property(PracticeConfiguration.SeedFingerprint).CurrentValue =
            SeedPlan.Fingerprint(seeded.Content);
        return change;
    }

    private AggregateChange StageConcept(
        HubDbContext context,
        Concept concept,
        ConceptState? stored
    )
    {
        var next = new ConceptState
        {
            Id = concept.Id,
            Version = (stored?.Version ?? 0) + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Content = concept,
        };
        var change = EfConceptStore.Stage(context, next, ConceptChange.Imported, Actor.System);
        context.Entry(next).Property(ConceptConfiguration.SeedFingerprint).CurrentValue =
            SeedPlan.Fingerprint(concept);
        return change;
    }

    private AggregateChange StageCompilation(
        HubDbContext context,
        Compilation seeded,
        Compilation? stored
    )
    {
        var next = seeded with
        {
            Slug = stored?.Slug ?? seeded.Slug,
            Status = stored?.Status ?? seeded.Status,
            Version = (stored?.Version ?? 0) + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        var change = EfCompilationStore.Stage(
            context,
            next,
            CompilationChange.Imported,
            Actor.System
        );
        context.Entry(next).Property(CompilationConfiguration.SeedFingerprint).CurrentValue =
            SeedPlan.Fingerprint(seeded.Content);
        return change;
    }

    private static AggregateChange StageVocabulary(HubDbContext context, SeedItem item)
    {
        var seeded =
            item.Vocabulary
            ?? throw new InvalidOperationException($"The item {item.Key} holds nothing to import.");
        var next = new StoredVocabulary
        {
            Name = seeded.Name,
            Version = item.StoredVersion + 1,
            Vocabulary = seeded.Vocabulary,
        };
        var entry = context.Vocabularies.Attach(next);
        entry.State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(stored => stored.Version).OriginalValue = item.StoredVersion;
        return new(
            AggregateKind.Vocabulary,
            next.Name,
            next.Version,
            EnumCode<PracticeChange>.Of(PracticeChange.Imported),
            Actor.System.Id,
            HubJson.Write(next.Vocabulary)
        );
    }
}
