using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.SavedSearches;

/// <summary>Use cases: keep, name, look through and remove one's own searches.</summary>
/// <param name="store">Keeps searches.</param>
/// <param name="digests">Tells what is new.</param>
/// <param name="clock">The time.</param>
public sealed class ManageSavedSearches(
    ISavedSearchStore store,
    SearchDigests digests,
    TimeProvider clock
)
{
    /// <summary>For so long the number of searches with news is not counted anew, unless the person does something.</summary>
    public static readonly TimeSpan CountLife = TimeSpan.FromMinutes(5);

    private readonly NewsCounts _counts = new(clock, CountLife);

    /// <summary>
    /// How many of the actor's searches have news. Every page of a signed-in person asks, so the searches run once in
    /// <see cref="CountLife"/> at most.
    /// </summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="read">What a search asks for, read from its address.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The number; 0 also while it cannot be counted, because no page should fail for it.</returns>
    public async Task<int> CountNewsAsync(
        Actor actor,
        Func<SavedSearch, PracticeSearchRequest> read,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (_counts.Find(actor.Id) is { } known)
        {
            return known;
        }

        try
        {
            var outcome = await ListAsync(actor, read, cancellation);
            return outcome is Outcome<IReadOnlyList<SavedSearchDigest>>.Done
                ? _counts.Find(actor.Id) ?? 0
                : 0;
        }
        catch (Exception exception)
            when (exception is SearchNotReadyException or StoreUnavailableException)
        {
            return 0;
        }
    }

    /// <summary>The actor's searches with what is new in each, by name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="read">What a search asks for, read from its address.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<Outcome<IReadOnlyList<SavedSearchDigest>>> ListAsync(
        Actor actor,
        Func<SavedSearch, PracticeSearchRequest> read,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<SavedSearchDigest>>.Forbidden();
        }

        var own = await store.ListAsync(actor.Id, cancellation);
        var compared = await digests.CompareAsync(
            [.. own.Select(search => (search, read(search)))],
            cancellation
        );
        _counts.Keep(actor.Id, compared.Count(digest => digest.HasNews));
        return new Outcome<IReadOnlyList<SavedSearchDigest>>.Done(compared);
    }

    /// <summary>One of the actor's searches.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The search.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound (also for another person's search) or Forbidden.</returns>
    public async Task<Outcome<SavedSearch>> FindAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<SavedSearch>.Forbidden();
        }

        var own = await store.ListAsync(actor.Id, cancellation);
        return own.FirstOrDefault(search => search.Id == id) is { } found
            ? new Outcome<SavedSearch>.Done(found)
            : new Outcome<SavedSearch>.NotFound();
    }

    /// <summary>Keeps a search; what it finds now counts as seen.</summary>
    /// <param name="actor">Who keeps it.</param>
    /// <param name="name">The actor's word for it.</param>
    /// <param name="query">The search as it stands in the address of the result list.</param>
    /// <param name="request">What that asks for.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<Outcome<SavedSearch>> SaveAsync(
        Actor actor,
        string name,
        string query,
        PracticeSearchRequest request,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!IsAllowed(actor))
        {
            return new Outcome<SavedSearch>.Forbidden();
        }

        var clean = SavedSearchRules.CleanName(name);
        if (SavedSearchRules.Check(clean, query) is { Count: > 0 } violations)
        {
            return new Outcome<SavedSearch>.Invalid(violations);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var search = new SavedSearch
        {
            Id = Guid.NewGuid(),
            OwnerId = actor.Id,
            Name = clean,
            Query = query,
            Language = request.Language,
            CreatedUtc = now,
            SeenUtc = now,
            Seen = SeenEntries.None,
        };
        var digest = (await digests.CompareAsync([(search, request)], cancellation))[0];
        var kept = search with { Seen = digest.Found };
        return await store.AddAsync(kept, SavedSearchRules.MaxSearches, cancellation)
            ? new Outcome<SavedSearch>.Done(kept)
            : new Outcome<SavedSearch>.Invalid([SavedSearchRules.TooMany]);
    }

    /// <summary>Gives one of the actor's searches another name.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The search.</param>
    /// <param name="name">The new name.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the cleaned name, NotFound, Forbidden or Invalid.</returns>
    public async Task<Outcome<string>> RenameAsync(
        Actor actor,
        Guid id,
        string name,
        CancellationToken cancellation
    )
    {
        var clean = SavedSearchRules.CleanName(name);
        if (IsAllowed(actor) && SavedSearchRules.CheckName(clean) is { Count: > 0 } violations)
        {
            return new Outcome<string>.Invalid(violations);
        }

        return await ChangeAsync(
            actor,
            clean,
            () => store.RenameAsync(actor.Id, id, clean, cancellation)
        );
    }

    /// <summary>Removes one of the actor's searches.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The search.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the id, NotFound or Forbidden.</returns>
    public Task<Outcome<Guid>> RemoveAsync(Actor actor, Guid id, CancellationToken cancellation) =>
        ChangeAsync(actor, id, () => store.RemoveAsync(actor.Id, id, cancellation));

    /// <summary>Notes that the actor has seen what one of the actor's searches finds now.</summary>
    /// <param name="actor">Who has seen it.</param>
    /// <param name="id">The search.</param>
    /// <param name="read">What a search asks for, read from its address.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the search as stored now, NotFound or Forbidden.</returns>
    /// <exception cref="SearchNotReadyException">The index has not been built yet.</exception>
    public async Task<Outcome<SavedSearch>> NoteSeenAsync(
        Actor actor,
        Guid id,
        Func<SavedSearch, PracticeSearchRequest> read,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(read);
        if (await FindAsync(actor, id, cancellation) is not Outcome<SavedSearch>.Done(var search))
        {
            return IsAllowed(actor)
                ? new Outcome<SavedSearch>.NotFound()
                : new Outcome<SavedSearch>.Forbidden();
        }

        var digest = (await digests.CompareAsync([(search, read(search))], cancellation))[0];
        var seen = search with { Seen = digest.Found, SeenUtc = clock.GetUtcNow().UtcDateTime };
        return await ChangeAsync(actor, seen, () => store.NoteSeenAsync(seen, cancellation));
    }

    private async Task<Outcome<T>> ChangeAsync<T>(Actor actor, T value, Func<Task<bool>> change)
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<T>.Forbidden();
        }

        var isChanged = await change();
        _counts.Forget(actor.Id);
        return isChanged ? new Outcome<T>.Done(value) : new Outcome<T>.NotFound();
    }

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.SaveSearches);
}
