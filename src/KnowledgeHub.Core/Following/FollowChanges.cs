using System.Globalization;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Following;

/// <summary>Use cases: follow entries and topics, list and leave what one follows.</summary>
/// <param name="practices">Finds entries.</param>
/// <param name="store">Keeps what is followed.</param>
/// <param name="taxonomy">The vocabularies and the thesaurus.</param>
/// <param name="clock">The time.</param>
public sealed class FollowChanges(
    ReadPractice practices,
    IFollowStore store,
    ITaxonomySource taxonomy,
    TimeProvider clock
)
{
    /// <summary>The person follows <see cref="MaxFollowed"/> things already; the detail is the limit.</summary>
    public const string TooManyFollowed = "follow-too-many";

    /// <summary>How many things a person can follow.</summary>
    public const int MaxFollowed = 200;

    /// <summary>Whether the actor may follow anything.</summary>
    /// <param name="actor">Who asks.</param>
    public static bool IsAllowed(Actor actor) =>
        PolicyTable.Allows(actor, PortalAction.FollowChanges);

    /// <summary>Whether the actor follows something; null for whoever may not follow anything.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="kind">What.</param>
    /// <param name="target">Its id or code.</param>
    /// <param name="cancellation">Cancels the read.</param>
    public async Task<bool?> IsFollowedAsync(
        Actor actor,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return null;
        }

        var followed = await store.ListAsync(actor.Id, cancellation);
        return followed.Any(follow => follow.Kind == kind && follow.Target == target);
    }

    /// <summary>What the actor follows, the newest first.</summary>
    /// <param name="actor">Who asks.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done or Forbidden.</returns>
    public async Task<Outcome<IReadOnlyList<FollowedItem>>> ListAsync(
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<IReadOnlyList<FollowedItem>>.Forbidden();
        }

        var items = new List<FollowedItem>();
        foreach (var follow in await store.ListAsync(actor.Id, cancellation))
        {
            var practice =
                follow.Kind is FollowKind.Practice
                && await practices.ByIdOrSlugAsync(actor, follow.Target, cancellation)
                    is Outcome<Practice>.Done(var found)
                    ? found
                    : null;
            items.Add(new(follow, practice));
        }

        return new Outcome<IReadOnlyList<FollowedItem>>.Done(items);
    }

    /// <summary>Follows something.</summary>
    /// <param name="actor">Who follows.</param>
    /// <param name="kind">What.</param>
    /// <param name="target">Id or slug of the entry, or code of the topic.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done, Forbidden, Invalid, or NotFound for what the actor cannot read or nobody knows.</returns>
    public async Task<Outcome<Follow>> FollowAsync(
        Actor actor,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<Follow>.Forbidden();
        }

        if (await FindAsync(actor, kind, target, cancellation) is not { } known)
        {
            return new Outcome<Follow>.NotFound();
        }

        var follow = new Follow(actor.Id, kind, known, clock.GetUtcNow().UtcDateTime);
        return await store.AddAsync(follow, MaxFollowed, cancellation)
            ? new Outcome<Follow>.Done(follow)
            : new Outcome<Follow>.Invalid([
                new(
                    TooManyFollowed,
                    string.Empty,
                    MaxFollowed.ToString(CultureInfo.InvariantCulture)
                ),
            ]);
    }

    /// <summary>Leaves something that the actor follows, whether or not it can still be read.</summary>
    /// <param name="actor">Who leaves it.</param>
    /// <param name="kind">What.</param>
    /// <param name="target">Id of the entry, or code of the topic.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the target, or Forbidden.</returns>
    public async Task<Outcome<string>> LeaveAsync(
        Actor actor,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    )
    {
        if (!IsAllowed(actor))
        {
            return new Outcome<string>.Forbidden();
        }

        await store.RemoveAsync(actor.Id, kind, target, cancellation);
        return new Outcome<string>.Done(target);
    }

    /// <summary>The vocabulary behind a kind of topic; null for entries.</summary>
    /// <param name="kind">The kind.</param>
    public static TermKind? VocabularyOf(FollowKind kind) =>
        kind switch
        {
            FollowKind.Concept => TermKind.Concept,
            FollowKind.Theme => TermKind.Theme,
            FollowKind.Area => TermKind.Area,
            _ => null,
        };

    private async Task<string?> FindAsync(
        Actor actor,
        FollowKind kind,
        string target,
        CancellationToken cancellation
    ) =>
        VocabularyOf(kind) is { } vocabulary ? taxonomy.Current.Find(vocabulary, target)?.Code
        : await practices.ByIdOrSlugAsync(actor, target, cancellation)
            is Outcome<Practice>.Done(var practice)
            ? practice.Id.Value
        : null;
}
