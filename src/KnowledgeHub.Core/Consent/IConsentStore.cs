using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Consent;

/// <summary>
/// Port: keeps consent sheets and the log of looks. A save writes the new state, a revision, an audit event and a change-feed
/// entry in one transaction. The store does not decide who may see what; use cases do.
/// </summary>
public interface IConsentStore
{
    /// <summary>The sheet of an assessment as it is now.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The sheet in whatever state, or null when none was ever signed.</returns>
    Task<ConsentSheet?> FindAsync(AssessmentId assessment, CancellationToken cancellation);

    /// <summary>The sheets of several assessments in one query.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The sheets that there are, by assessment.</returns>
    Task<IReadOnlyDictionary<AssessmentId, ConsentSheet>> ReadManyAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    );

    /// <summary>Every sheet of every country in one query, those out of force too; for comparisons over countries.</summary>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ConsentSheet>> ListAsync(CancellationToken cancellation);

    /// <summary>Saves the next version of a sheet: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The sheet with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed.</returns>
    Task<SaveResult> SaveAsync(
        ConsentSheet next,
        ConsentChange change,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Every version of a sheet, newest first.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<ConsentVersion>> ReadHistoryAsync(
        AssessmentId assessment,
        CancellationToken cancellation
    );

    /// <summary>Notes looks, except those of a person at the same in the same hour that were noted before.</summary>
    /// <param name="looks">The looks.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task LogLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation);

    /// <summary>Notes one look; see <see cref="LogLooksAsync"/>.</summary>
    /// <param name="look">The look.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    Task LogLookAsync(Look look, CancellationToken cancellation) =>
        LogLooksAsync([look], cancellation);

    /// <summary>The looks at what a country shares, newest first.</summary>
    /// <param name="country">The country.</param>
    /// <param name="assessment">Only those at this assessment; null for all.</param>
    /// <param name="limit">How many at most.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Look>> ReadLooksAsync(
        CountryCode country,
        AssessmentId? assessment,
        int limit,
        CancellationToken cancellation
    );
}
