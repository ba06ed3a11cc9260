using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Comparison;

/// <summary>Use cases: keep, open and remove comparisons.</summary>
/// <param name="store">Keeps comparisons.</param>
/// <param name="clock">The time.</param>
public sealed class KeepComparisons(ISavedComparisonStore store, TimeProvider clock)
{
    /// <summary>The name is missing.</summary>
    public const string NameIsRequired = "comparison-name-required";

    /// <summary>The name is longer than <see cref="SavedComparison.MaxNameLength"/>; the detail is the limit.</summary>
    public const string NameIsTooLong = "comparison-name-too-long";

    /// <summary>What is compared is longer than <see cref="SavedComparison.MaxQueryLength"/>; the detail is the limit.</summary>
    public const string QueryIsTooLong = "comparison-query-too-long";

    /// <summary>The person has <see cref="SavedComparison.MaxPerPerson"/> already; the detail is the limit.</summary>
    public const string TooManyComparisons = "comparison-too-many";

    /// <summary>The actor's comparisons, by name.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<SavedComparison>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    ) =>
        IsAllowed(actor)
            ? new Outcome<IReadOnlyList<SavedComparison>>.Done(
                await store.ListAsync(actor.Id, cancellation)
            )
            : new Outcome<IReadOnlyList<SavedComparison>>.Forbidden();

    /// <summary>Opens a comparison, also another person's: what it shows depends on the actor's own rights.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="id">The comparison.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, NotFound or Forbidden.</returns>
    public async Task<Outcome<SavedComparison>> OpenAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<SavedComparison>.Forbidden();
        }

        return await store.FindAsync(id, cancellation) is { } found
            ? new Outcome<SavedComparison>.Done(found)
            : new Outcome<SavedComparison>.NotFound();
    }

    /// <summary>Keeps a comparison.</summary>
    /// <param name="actor">Who keeps it.</param>
    /// <param name="name">The actor's word for it.</param>
    /// <param name="query">What is compared, as it stands in the address behind the question mark.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden or Invalid.</returns>
    public async Task<Outcome<SavedComparison>> SaveAsync(
        Actor actor,
        string name,
        string query,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!IsAllowed(actor))
        {
            return new Outcome<SavedComparison>.Forbidden();
        }

        var clean = PlainText.OneLine(name);
        if (Check(clean, query) is { } violation)
        {
            return new Outcome<SavedComparison>.Invalid([violation]);
        }

        var comparison = new SavedComparison
        {
            Id = Guid.NewGuid(),
            OwnerId = actor.Id,
            Name = clean,
            Query = query,
            CreatedUtc = clock.GetUtcNow().UtcDateTime,
        };
        return await store.AddAsync(comparison, SavedComparison.MaxPerPerson, cancellation)
            ? new Outcome<SavedComparison>.Done(comparison)
            : new Outcome<SavedComparison>.Invalid([
                Broken(TooManyComparisons, SavedComparison.MaxPerPerson),
            ]);
    }

    /// <summary>Removes one of the actor's comparisons.</summary>
    /// <param name="actor">Who does it.</param>
    /// <param name="id">The comparison.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the id, NotFound (also for another person's) or Forbidden.</returns>
    public async Task<Outcome<Guid>> RemoveAsync(
        Actor actor,
        Guid id,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<Guid>.Forbidden();
        }

        return await store.RemoveAsync(actor.Id, id, cancellation)
            ? new Outcome<Guid>.Done(id)
            : new Outcome<Guid>.NotFound();
    }

    private static RuleViolation? Check(string name, string query)
    {
        if (PlainText.IsBlank(name))
        {
            return new(NameIsRequired, "name");
        }

        return name.Length > SavedComparison.MaxNameLength
                ? Broken(NameIsTooLong, SavedComparison.MaxNameLength)
            : query.Length > SavedComparison.MaxQueryLength
                ? Broken(QueryIsTooLong, SavedComparison.MaxQueryLength)
            : null;
    }

    private static RuleViolation Broken(string rule, int limit) =>
        new(rule, "name", limit.ToString(CultureInfo.InvariantCulture));

    private static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.CompareCountries);
}
