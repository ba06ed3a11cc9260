using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Evidence;

/// <summary>
/// Port: keeps evidence and its links. A save writes the new state, a revision, an audit event and a change-feed entry in one
/// transaction. The store does not decide who may see what; use cases do.
/// </summary>
public interface IEvidenceStore
{
    /// <summary>All items of a country, archived ones too, by title.</summary>
    /// <param name="country">The country.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<EvidenceListing>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    );

    /// <summary>An item of a country.</summary>
    /// <param name="country">The country.</param>
    /// <param name="id">The item.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The item, or null.</returns>
    Task<EvidenceItem?> FindAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    );

    /// <summary>Every version of an item, newest first.</summary>
    /// <param name="id">The item.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<EvidenceVersion>> ReadHistoryAsync(
        EvidenceId id,
        CancellationToken cancellation
    );

    /// <summary>The answers that an item is linked to, newest cycle first.</summary>
    /// <param name="country">The country.</param>
    /// <param name="id">The item.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<EvidenceUse>> ReadUsesAsync(
        CountryCode country,
        EvidenceId id,
        CancellationToken cancellation
    );

    /// <summary>The links of assessments with their items in one query, without those taken back.</summary>
    /// <param name="assessments">The assessments.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<LinkedEvidence>> ReadLinksAsync(
        IReadOnlyCollection<AssessmentId> assessments,
        CancellationToken cancellation
    );

    /// <summary>A link, also one that was taken back.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The link, or null when there never was one.</returns>
    Task<EvidenceLink?> FindLinkAsync(EvidenceLinkKey key, CancellationToken cancellation);

    /// <summary>The bytes of a file, of the present or of an older version of an item.</summary>
    /// <param name="country">The country.</param>
    /// <param name="file">Id of the file.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The bytes, or null.</returns>
    Task<ReadOnlyMemory<byte>?> ReadFileAsync(
        CountryCode country,
        Guid file,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of an item: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The item with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="upload">The bytes of its file where that is new, and the room for all files; null when no file is new.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed; Closed when there is no room for the file.</returns>
    Task<SaveResult> SaveItemAsync(
        EvidenceItem next,
        EvidenceChange change,
        EvidenceUpload? upload,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of a link.</summary>
    /// <param name="next">The link with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels before the commit.</param>
    /// <returns>Whether it was committed; Closed when the answer is not written at the present stage, also when that ended a moment before.</returns>
    Task<SaveResult> SaveLinkAsync(
        EvidenceLink next,
        EvidenceChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
