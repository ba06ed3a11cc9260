using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// Port: keeps assessments and their answers. A save writes the new state, a revision, an audit event and a change-feed entry in
/// one transaction. The store does not decide who may see what; use cases do.
/// </summary>
public interface IAssessmentStore
{
    /// <summary>An assessment by its id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The assessment, or null.</returns>
    Task<Assessment?> FindAsync(AssessmentId id, CancellationToken cancellation);

    /// <summary>Several assessments in one read, in no particular order; unknown ids are left out.</summary>
    /// <param name="ids">The ids; at most a few hundred.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Assessment>> FindManyAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    );

    /// <summary>Assessments with their progress, newest reference first within each country.</summary>
    /// <param name="countries">Only of these countries.</param>
    /// <param name="withDemonstrations">Also those of every invented country.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AssessmentListing>> ListAsync(
        IReadOnlyCollection<CountryCode> countries,
        bool withDemonstrations,
        CancellationToken cancellation
    );

    /// <summary>All answers of an assessment.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Answer>> ReadAnswersAsync(AssessmentId id, CancellationToken cancellation);

    /// <summary>Everybody's answers to one indicator of an assessment.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Answer>> ReadAnswersToAsync(
        AssessmentId id,
        IndicatorId indicator,
        CancellationToken cancellation
    );

    /// <summary>What scoring needs of the answers of several assessments, in one read.</summary>
    /// <param name="ids">The assessments; at most a few hundred.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AnsweredIndicator>> ReadForScoringAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    );

    /// <summary>The agency that a person answers for in an assessment.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>Code of the agency, or null when the person answers for none.</returns>
    Task<string?> AgencyOfAsync(AssessmentId id, string accountId, CancellationToken cancellation);

    /// <summary>For whom a person answers, in every assessment.</summary>
    /// <param name="accountId">Account id of the person.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<Membership>> ReadMembershipsAsync(
        string accountId,
        CancellationToken cancellation
    );

    /// <summary>One answer.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Cancels the read.</param>
    /// <returns>The answer, or null when it was never saved.</returns>
    Task<Answer?> FindAnswerAsync(AnswerKey key, CancellationToken cancellation);

    /// <summary>Every version of an answer, newest first.</summary>
    /// <param name="key">Which.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AnswerVersion>> ReadHistoryAsync(
        AnswerKey key,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of an assessment: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The assessment with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed; taken when the country has another cycle of this name.</returns>
    Task<SaveResult> SaveAsync(
        Assessment next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Saves the next version of an answer: version 1 inserts, a higher one replaces exactly the one before.</summary>
    /// <param name="next">The answer with its next version number.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>
    /// Whether it was committed; closed when the assessment is not at the stage in which such an answer is written
    /// (<see cref="AnswerRights.StageOf"/>), also when it left it a moment before.
    /// </returns>
    Task<SaveResult> SaveAnswerAsync(Answer next, Actor actor, CancellationToken cancellation);

    /// <summary>Saves the next versions of several answers of one assessment and one agency together: all or none.</summary>
    /// <param name="next">The answers with their next version numbers; at least one.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>As for one answer; stale when one of them is.</returns>
    Task<SaveResult> SaveAnswersAsync(
        IReadOnlyList<Answer> next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    );

    /// <summary>Saves a new assessment with its first answers, carried over or from another installation: all or none.</summary>
    /// <param name="first">The assessment, of version 1.</param>
    /// <param name="answers">Its first answers, of version 1; possibly none.</param>
    /// <param name="change">What happened: started, with answers carried over, or imported.</param>
    /// <param name="actor">Who did it.</param>
    /// <param name="cancellation">Cancels the save before it is committed.</param>
    /// <returns>Whether it was committed; taken when its id is, or the country has another cycle of this name.</returns>
    Task<SaveResult> StartAsync(
        Assessment first,
        IReadOnlyList<Answer> answers,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    );
}
