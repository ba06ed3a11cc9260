using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Compilations;

/// <summary>Use cases: make and change collections and building blocks, publish them and take them back.</summary>
/// <param name="store">Keeps compilations.</param>
/// <param name="practices">Tells which entries there are.</param>
/// <param name="taxonomy">The vocabularies.</param>
/// <param name="clock">The time.</param>
public sealed class WriteCompilation(
    ICompilationStore store,
    IPracticeStore practices,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>A compilation as it is stored, to be changed.</summary>
    /// <param name="actor">Who edits.</param>
    /// <param name="id">The compilation.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<Compilation>> ForEditingAsync(
        Actor actor,
        string id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<Compilation>.Forbidden();
        }

        return await store.FindAsync(id, cancellation) is { } stored
            ? new Outcome<Compilation>.Done(stored)
            : new Outcome<Compilation>.NotFound();
    }

    /// <summary>Makes a compilation.</summary>
    /// <param name="actor">Who makes it.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="slug">Last part of its address; blank to make it of the English title.</param>
    /// <param name="status">Who reads it.</param>
    /// <param name="content">What it says.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    public async Task<Outcome<Compilation>> CreateAsync(
        Actor actor,
        CompilationKind kind,
        string? slug,
        CompilationStatus status,
        CompilationContent content,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(content);
        if (!IsAllowed(actor))
        {
            return new Outcome<Compilation>.Forbidden();
        }

        var next = new Compilation
        {
            Id = CompilationId.New(kind),
            Kind = kind,
            Slug = string.IsNullOrWhiteSpace(slug)
                ? Slug.FromTitle(content.Title[Language.English] ?? string.Empty)
                : slug.Trim(),
            Status = status,
            Version = 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Content = content,
        };
        return await SaveAsync(next, CompilationChange.Created, actor, cancellation);
    }

    /// <summary>Replaces what a compilation says, and who reads it; its kind and address stay.</summary>
    /// <param name="actor">Who changes it.</param>
    /// <param name="id">The compilation.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="status">Who reads it from now on.</param>
    /// <param name="content">What it is to say.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Compilation>> ReviseAsync(
        Actor actor,
        string id,
        int basedOn,
        CompilationStatus status,
        CompilationContent content,
        CancellationToken cancellation
    )
    {
        var found = await ForEditingAsync(actor, id, cancellation);
        if (found is not Outcome<Compilation>.Done(var stored))
        {
            return found;
        }

        if (stored.Version != basedOn)
        {
            return new Outcome<Compilation>.Conflict(stored);
        }

        var next = stored with
        {
            Status = status,
            Version = basedOn + 1,
            UpdatedUtc = clock.GetUtcNow().UtcDateTime,
            Content = content,
        };
        return await SaveAsync(next, ChangeOf(stored, next), actor, cancellation);
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.EditCollections);

    private static CompilationChange ChangeOf(Compilation before, Compilation next)
    {
        if (before.Status == next.Status)
        {
            return CompilationChange.Revised;
        }

        return next.Status is CompilationStatus.Published
            ? CompilationChange.Published
            : CompilationChange.Withdrawn;
    }

    private async Task<Outcome<Compilation>> SaveAsync(
        Compilation next,
        CompilationChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var named = next.Content.Entries.Select(entry => entry.Practice).ToHashSet();
        var known = await practices.FindManyAsync(named, cancellation);
        var violations = CompilationRules.Check(
            next,
            taxonomy.Current,
            known.Select(practice => practice.Id).ToHashSet()
        );
        if (violations.Count > 0)
        {
            return new Outcome<Compilation>.Invalid(violations);
        }

        var result = await store.SaveAsync(next, change, actor, cancellation);
        if (result is SaveResult.Saved)
        {
            return new Outcome<Compilation>.Done(next);
        }

        return await store.FindAsync(next.Id, cancellation) is { } stored
            ? new Outcome<Compilation>.Conflict(stored)
            : new Outcome<Compilation>.Invalid([
                new(CompilationRules.SlugIsTaken, "slug", next.Slug),
            ]);
    }
}
