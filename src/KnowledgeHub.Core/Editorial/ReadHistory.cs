using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Editorial;

/// <summary>Use cases: read the versions of an entry, and take an earlier text up again.</summary>
/// <param name="read">Finds entries.</param>
/// <param name="history">Reads versions.</param>
/// <param name="write">Writes entries.</param>
/// <param name="taxonomy">The vocabularies.</param>
public sealed class ReadHistory(
    ReadPractice read,
    IPracticeHistory history,
    WritePractice write,
    ITaxonomySource taxonomy
)
{
    /// <summary>
    /// The versions of an entry. Readers get those that were public, each under the stricter attribution rule of then and
    /// now, without working copies and without who made them.
    /// </summary>
    /// <param name="actor">Who reads.</param>
    /// <param name="idOrSlug">An id or a slug.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Done, or NotFound for an entry that the actor may not read now.</returns>
    public async Task<Outcome<PracticeHistory>> ExecuteAsync(
        Actor actor,
        string idOrSlug,
        CancellationToken cancellation
    )
    {
        if (
            await read.ByIdOrSlugAsync(actor, idOrSlug, cancellation)
            is not Outcome<Practice>.Done
            (var current)
        )
        {
            return new Outcome<PracticeHistory>.NotFound();
        }

        var isWhole = actor.May(PortalAction.ReadWorkingCopy, current);
        var versions = await history.ReadAsync(current.Id, cancellation);
        return new Outcome<PracticeHistory>.Done(
            new(current, isWhole ? versions : PublicOf(versions, current), isWhole)
        );
    }

    /// <summary>Makes the text of an earlier version the one that is being worked on, as a new version.</summary>
    /// <param name="actor">Who restores.</param>
    /// <param name="idOrSlug">The entry.</param>
    /// <param name="basedOn">The version that the actor has seen.</param>
    /// <param name="number">The version whose text is wanted.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Done with the next version, NotFound, Forbidden, Invalid, or Conflict with what is stored.</returns>
    public async Task<Outcome<Practice>> RestoreAsync(
        Actor actor,
        string idOrSlug,
        int basedOn,
        int number,
        CancellationToken cancellation
    )
    {
        if (
            await ExecuteAsync(actor, idOrSlug, cancellation)
                is not Outcome<PracticeHistory>.Done
                (var found)
            || found.Find(number) is not { } version
        )
        {
            return new Outcome<Practice>.NotFound();
        }

        // Who does not see all of a version could restore only what the attribution rule left of it.
        return found.IsWhole
            ? await write.RestoreAsync(
                actor,
                found.Current.Id,
                basedOn,
                found.TextOf(version),
                cancellation
            )
            : new Outcome<Practice>.Forbidden();
    }

    private List<PracticeVersion> PublicOf(
        IEnumerable<PracticeVersion> versions,
        Practice current
    ) =>
        [
            .. versions
                .Where(version =>
                    version.State.Status is PracticeStatus.Published or PracticeStatus.Archived
                )
                .Select(version => Public(version, current)),
        ];

    private PracticeVersion Public(PracticeVersion version, Practice current)
    {
        var content = version.State.Content;
        var rule = (AttributionRule)
            Math.Max(
                (int)content.Provenance.Attribution,
                (int)current.Content.Provenance.Attribution
            );
        var state = version.State with
        {
            Content = content with { Provenance = content.Provenance with { Attribution = rule } },
        };

        return version with
        {
            State = PublicAttribution.Of(state, taxonomy.Current).WithoutWork(),
            By = null,
        };
    }
}
