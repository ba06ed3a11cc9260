using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Teams;
using KnowledgeHub.Data.History;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;

namespace KnowledgeHub.Data.Assessments;

/// <summary>Assessments and answers in the database; each method is one query or one transaction.</summary>
/// <param name="access">Opens contexts.</param>
/// <param name="writer">The write path.</param>
public sealed class EfAssessmentStore(StoreAccess access, AggregateWriter writer) : IAssessmentStore
{
    // The two questions of every save of an answer, compiled once: finding their plan again costs as much as asking them.
    private readonly Func<HubDbContext, AssessmentId, CancellationToken, Task<Assessment?>> _find =
        EF.CompileAsyncQuery(
            (HubDbContext context, AssessmentId id, CancellationToken cancellation) =>
                context
                    .Assessments.AsNoTracking()
                    .SingleOrDefault(assessment => assessment.Id == id)
        );

    private readonly Func<
        HubDbContext,
        AssessmentId,
        AssessmentStatus,
        CancellationToken,
        Task<bool>
    > _isAtStage = EF.CompileAsyncQuery(
        (
            HubDbContext context,
            AssessmentId id,
            AssessmentStatus stage,
            CancellationToken cancellation
        ) =>
            context.Assessments.Any(assessment => assessment.Id == id && assessment.Status == stage)
    );

    /// <inheritdoc/>
    public Task<Assessment?> FindAsync(AssessmentId id, CancellationToken cancellation) =>
        access.RunAsync(context => _find(context, id, cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Assessment>> FindManyAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Assessment>>(
            async context =>
                await context
                    .Assessments.AsNoTracking()
                    .Where(assessment => ids.Contains(assessment.Id))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AssessmentListing>> ListAsync(
        IReadOnlyCollection<CountryCode> countries,
        bool withDemonstrations,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AssessmentListing>>(
            async context =>
                await context
                    .Assessments.AsNoTracking()
                    .Where(assessment =>
                        countries.Contains(assessment.Country)
                        || (
                            withDemonstrations
                            && EF.Property<bool>(assessment, AssessmentConfiguration.Demonstration)
                        )
                    )
                    .OrderBy(assessment => assessment.Country)
                    .ThenByDescending(assessment => assessment.ReferenceDate)
                    .Select(assessment => new AssessmentListing(
                        assessment,
                        context.Answers.Count(answer =>
                            answer.Country == assessment.Country
                            && answer.Assessment == assessment.Id
                            && answer.Agency == AnswerKey.National
                            && answer.Content.State != AnswerState.Unanswered
                        )
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Answer>>(
            async context =>
                await context
                    .Answers.AsNoTracking()
                    .Where(answer => answer.Assessment == id)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Answer>> ReadAnswersToAsync(
        AssessmentId id,
        IndicatorId indicator,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Answer>>(
            async context =>
                await context
                    .Answers.AsNoTracking()
                    .Where(answer => answer.Assessment == id && answer.Indicator == indicator)
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<string?> AgencyOfAsync(
        AssessmentId id,
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync(
            context =>
                context
                    .Set<Member>()
                    .Where(member => member.Assessment == id && member.AccountId == accountId)
                    .Select(member => member.Agency)
                    .SingleOrDefaultAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<Membership>> ReadMembershipsAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<Membership>>(
            async context =>
                await context
                    .Set<Member>()
                    .Where(member => member.AccountId == accountId)
                    .Select(member => new Membership(
                        member.Assessment,
                        member.Agency,
                        context.Answers.Count(answer =>
                            answer.Country == member.Country
                            && answer.Assessment == member.Assessment
                            && answer.Agency == member.Agency
                            && answer.Content.State != AnswerState.Unanswered
                        )
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnsweredIndicator>> ReadForScoringAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        access.RunAsync<IReadOnlyList<AnsweredIndicator>>(
            async context =>
                await context
                    .Answers.AsNoTracking()
                    .Where(answer =>
                        ids.Contains(answer.Assessment) && answer.Agency == AnswerKey.National
                    )
                    .Select(answer => new AnsweredIndicator(
                        answer.Assessment,
                        answer.Indicator,
                        answer.Content.State,
                        answer.Content.Level,
                        answer.Content.Evidence,
                        answer.Content.EvidenceFrom,
                        answer.Spread
                    ))
                    .ToListAsync(cancellation),
            cancellation
        );

    /// <inheritdoc/>
    public Task<Answer?> FindAnswerAsync(AnswerKey key, CancellationToken cancellation) =>
        access.RunAsync(
            context =>
                context
                    .Answers.AsNoTracking()
                    .SingleOrDefaultAsync(
                        answer =>
                            answer.Assessment == key.Assessment
                            && answer.Indicator == key.Indicator
                            && answer.Agency == key.Agency,
                        cancellation
                    ),
            cancellation
        );

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnswerVersion>> ReadHistoryAsync(
        AnswerKey key,
        CancellationToken cancellation
    )
    {
        var id = key.ToString();
        return access.RunAsync<IReadOnlyList<AnswerVersion>>(
            async context =>
            {
                var rows = await context
                    .Revisions.AsNoTracking()
                    .Where(revision =>
                        revision.Kind == AggregateKind.Answer && revision.AggregateId == id
                    )
                    .OrderByDescending(revision => revision.Version)
                    .Select(revision => new
                    {
                        revision.Version,
                        revision.Body,
                        revision.AtUtc,
                        revision.Change,
                        By = context
                            .Users.Where(user => user.Id == revision.ActorId)
                            .Select(user => user.DisplayName)
                            .FirstOrDefault(),
                    })
                    .ToListAsync(cancellation);
                return
                [
                    .. rows.Select(row => new AnswerVersion(
                        row.Version,
                        HubJson.Read<AnswerContent>(row.Body),
                        row.By,
                        row.AtUtc
                    )
                    {
                        IsImported =
                            row.Change == EnumCode<AssessmentChange>.Of(AssessmentChange.Imported),
                    }),
                ];
            },
            cancellation
        );
    }

    /// <inheritdoc/>
    public Task<SaveResult> SaveAsync(
        Assessment next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) => writer.WriteAsync(context => [Stage(context, next, change, actor)], cancellation);

    /// <inheritdoc/>
    public Task<SaveResult> SaveAnswerAsync(
        Answer next,
        Actor actor,
        CancellationToken cancellation
    ) => SaveAnswersAsync([next], AssessmentChange.Answered, actor, cancellation);

    /// <inheritdoc/>
    public Task<SaveResult> SaveAnswersAsync(
        IReadOnlyList<Answer> next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(next);
        var stage = AnswerRights.StageOf(next[0].Agency);
        return writer.WriteAsync(
            context => [.. next.Select(answer => Stage(context, answer, change, actor))],
            cancellation,
            isOpen: context => _isAtStage(context, next[0].Assessment, stage, cancellation)
        );
    }

    /// <inheritdoc/>
    public Task<SaveResult> StartAsync(
        Assessment first,
        IReadOnlyList<Answer> answers,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var answered = change is AssessmentChange.Started ? AssessmentChange.Carried : change;
        return writer.WriteAsync(
            context =>
                [
                    Stage(context, first, change, actor),
                    .. answers.Select(answer => Stage(context, answer, answered, actor)),
                ],
            cancellation
        );
    }

    /// <summary>Puts the next version of an assessment into a context; the caller's transaction saves it.</summary>
    /// <param name="context">The context.</param>
    /// <param name="next">The assessment with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <returns>What happened, for the history.</returns>
    internal static AggregateChange Stage(
        HubDbContext context,
        Assessment next,
        AssessmentChange change,
        Actor actor
    )
    {
        var entry = context.Assessments.Attach(next);
        entry.State = next.Version == 1 ? EntityState.Added : EntityState.Modified;
        entry.Property(assessment => assessment.Version).OriginalValue = next.Version - 1;
        entry.Property(AssessmentConfiguration.Demonstration).CurrentValue = next.IsDemonstration;
        return new(
            AggregateKind.Assessment,
            next.Id.Value,
            next.Version,
            EnumCode<AssessmentChange>.Of(change),
            actor.Id,
            HubJson.Write(next),
            next.Country
        );
    }

    /// <summary>Says how the next version of an answer is stored; the caller's transaction does it.</summary>
    /// <param name="context">The context, for its model.</param>
    /// <param name="next">The answer with its next version number.</param>
    /// <param name="change">What happened.</param>
    /// <param name="actor">Who did it.</param>
    /// <returns>What happened, for the history.</returns>
    internal static AggregateChange Stage(
        HubDbContext context,
        Answer next,
        AssessmentChange change,
        Actor actor
    ) =>
        new(
            AggregateKind.Answer,
            next.Key.ToString(),
            next.Version,
            EnumCode<AssessmentChange>.Of(change),
            actor.Id,
            HubJson.Write(next.Content),
            next.Country
        )
        {
            Row = VersionedRow.Of<Answer>(context.Model).Write(next, next.Version),
        };
}
