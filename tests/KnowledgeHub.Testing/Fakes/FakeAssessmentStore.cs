using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps assessments and answers in memory by the rules of the port. Safe to share between threads.</summary>
public sealed class FakeAssessmentStore : IAssessmentStore
{
    private readonly FakeDatabase _database = new();
    private readonly Dictionary<AssessmentId, Assessment> _assessments;
    private readonly FakeAnswers _answers = new();
    private readonly List<(Assessment Assessment, AssessmentChange Change)> _saves = [];
    private readonly Queue<Answer> _competing = [];
    private readonly Dictionary<(AssessmentId, string), string> _members = [];

    /// <summary>A store that holds these already; they are no saves.</summary>
    public FakeAssessmentStore(params Assessment[] stored) =>
        _assessments = stored.ToDictionary(assessment => assessment.Id);

    /// <summary>Whether each call fails as if the database were away.</summary>
    public bool IsUnavailable
    {
        get => _database.IsUnavailable;
        set => _database.IsUnavailable = value;
    }

    /// <summary>What a save of an answer waits for before it begins; null to begin at once.</summary>
    public Func<Answer, Task>? BeforeAnswer { get; set; }

    /// <summary>The answers that were committed through the port, in order.</summary>
    public IReadOnlyList<Answer> SavedAnswers => _database.Read(() => _answers.Saved.ToList());

    /// <summary>The assessments that were committed through the port, in order.</summary>
    public IReadOnlyList<(Assessment Assessment, AssessmentChange Change)> Saves =>
        _database.Read(() => _saves.ToList());

    /// <summary>Puts answers in; they are no saves.</summary>
    public FakeAssessmentStore With(params Answer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        _database.Read(() =>
        {
            foreach (var answer in answers)
            {
                _answers.Put(answer, $"The {answer.UpdatedBy}");
            }

            return true;
        });
        return this;
    }

    /// <summary>Lets a person answer for an agency.</summary>
    public FakeAssessmentStore WithMember(AssessmentId id, string accountId, string agency)
    {
        _members[(id, accountId)] = agency;
        return this;
    }

    /// <summary>Lets somebody else commit this answer just before the next save of one; several calls, one save each.</summary>
    public void InterleaveSaveOf(Answer competing) =>
        _database.Read(() =>
        {
            _competing.Enqueue(competing);
            return true;
        });

    public Task<Assessment?> FindAsync(AssessmentId id, CancellationToken cancellation) =>
        _database.ReplyAsync(() => _assessments.GetValueOrDefault(id), cancellation);

    public Task<IReadOnlyList<Assessment>> FindManyAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<Assessment>>(
            () => [.. _assessments.Values.Where(assessment => ids.Contains(assessment.Id))],
            cancellation
        );

    public Task<IReadOnlyList<AssessmentListing>> ListAsync(
        IReadOnlyCollection<CountryCode> countries,
        bool withDemonstrations,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<AssessmentListing>>(
            () =>
                [
                    .. _assessments
                        .Values.Where(assessment =>
                            countries.Contains(assessment.Country)
                            || (withDemonstrations && assessment.IsDemonstration)
                        )
                        .OrderBy(assessment => assessment.Country.Value, StringComparer.Ordinal)
                        .ThenByDescending(assessment => assessment.ReferenceDate)
                        .Select(assessment => new AssessmentListing(
                            assessment,
                            _answers
                                .Of(assessment.Id)
                                .Where(answer => answer.Agency == AnswerKey.National)
                                .Count(answer => answer.Content.State is not AnswerState.Unanswered)
                        )),
                ],
            cancellation
        );

    public Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) => _database.ReplyAsync<IReadOnlyList<Answer>>(() => [.. _answers.Of(id)], cancellation);

    public Task<IReadOnlyList<AnsweredIndicator>> ReadForScoringAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<AnsweredIndicator>>(
            () =>
                [
                    .. ids.Distinct()
                        .SelectMany(_answers.Of)
                        .Where(answer => answer.Key.Agency == AnswerKey.National)
                        .Select(AnsweredIndicator.From),
                ],
            cancellation
        );

    public Task<IReadOnlyList<Answer>> ReadAnswersToAsync(
        AssessmentId id,
        IndicatorId indicator,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<Answer>>(
            () => [.. _answers.Of(id).Where(answer => answer.Indicator == indicator)],
            cancellation
        );

    public Task<string?> AgencyOfAsync(
        AssessmentId id,
        string accountId,
        CancellationToken cancellation
    ) => _database.ReplyAsync(() => _members.GetValueOrDefault((id, accountId)), cancellation);

    public Task<IReadOnlyList<Membership>> ReadMembershipsAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<Membership>>(
            () =>
                [
                    .. _members
                        .Where(member => member.Key.Item2 == accountId)
                        .Select(member => new Membership(
                            member.Key.Item1,
                            member.Value,
                            _answers
                                .Of(member.Key.Item1)
                                .Count(answer =>
                                    answer.Agency == member.Value
                                    && answer.Content.State is not AnswerState.Unanswered
                                )
                        )),
                ],
            cancellation
        );

    public Task<Answer?> FindAnswerAsync(AnswerKey key, CancellationToken cancellation) =>
        _database.ReplyAsync(() => _answers.Find(key), cancellation);

    public Task<IReadOnlyList<AnswerVersion>> ReadHistoryAsync(
        AnswerKey key,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync<IReadOnlyList<AnswerVersion>>(
            () => [.. _answers.HistoryOf(key)],
            cancellation
        );

    public Task<SaveResult> SaveAsync(
        Assessment next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync(
            () =>
            {
                var result = Judge(next);
                if (result is SaveResult.Saved)
                {
                    _assessments[next.Id] = next;
                    _saves.Add((next, change));
                }

                return result;
            },
            cancellation
        );

    public async Task<SaveResult> SaveAnswerAsync(
        Answer next,
        Actor actor,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(actor);
        if (BeforeAnswer is { } before)
        {
            await before(next);
        }

        return await _database.ReplyAsync(
            () =>
            {
                if (_competing.TryDequeue(out var competing))
                {
                    _answers.Put(competing, $"The {competing.UpdatedBy}");
                }

                var refusal = Refusal(next);
                if (refusal is SaveResult.Saved)
                {
                    _answers.Put(next, actor.DisplayName);
                    _answers.Saved.Add(next);
                }

                return refusal;
            },
            cancellation
        );
    }

    public Task<SaveResult> SaveAnswersAsync(
        IReadOnlyList<Answer> next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync(
            () =>
            {
                var refusals = next.Select(Refusal).Where(result => result is not SaveResult.Saved);
                if (refusals.ToList() is [var first, ..])
                {
                    return first;
                }

                foreach (var answer in next)
                {
                    _answers.Put(answer, actor.DisplayName);
                    _answers.Saved.Add(answer);
                }

                return SaveResult.Saved;
            },
            cancellation
        );

    public Task<SaveResult> StartAsync(
        Assessment first,
        IReadOnlyList<Answer> answers,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        _database.ReplyAsync(
            () =>
            {
                var result = Judge(first);
                if (result is not SaveResult.Saved)
                {
                    return result;
                }

                _assessments[first.Id] = first;
                _saves.Add((first, change));
                foreach (var answer in answers)
                {
                    _answers.Put(answer, actor.DisplayName);
                    _answers.Saved.Add(answer);
                }

                return result;
            },
            cancellation
        );

    private SaveResult Refusal(Answer next)
    {
        if (
            _assessments.GetValueOrDefault(next.Assessment) is { } assessment
            && assessment.Status != AnswerRights.StageOf(next.Agency)
        )
        {
            return SaveResult.Closed;
        }

        var stored = _answers.Find(next.Key)?.Version ?? 0;
        if (stored != next.Version - 1)
        {
            return SaveResult.Stale;
        }

        return SaveResult.Saved;
    }

    private SaveResult Judge(Assessment next)
    {
        var stored = _assessments.GetValueOrDefault(next.Id);
        if (next.Version > 1 && stored?.Version != next.Version - 1)
        {
            return SaveResult.Stale;
        }

        var taken =
            (next.Version == 1 && stored is not null)
            || _assessments.Values.Any(other =>
                other.Id != next.Id && other.Country == next.Country && other.Name == next.Name
            );
        return taken ? SaveResult.Taken : SaveResult.Saved;
    }
}
