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
    private readonly Lock _gate = new();
    private readonly Dictionary<AssessmentId, Assessment> _assessments;
    private readonly Dictionary<AnswerKey, List<AnswerVersion>> _histories = [];
    private readonly Dictionary<AnswerKey, Answer> _answers = [];
    private readonly List<Answer> _savedAnswers = [];
    private readonly List<(Assessment Assessment, AssessmentChange Change)> _saves = [];
    private readonly Queue<Answer> _competing = [];
    private readonly Dictionary<(AssessmentId, string), string> _members = [];

    /// <summary>A store that holds these already; they are no saves.</summary>
    public FakeAssessmentStore(params Assessment[] stored) =>
        _assessments = stored.ToDictionary(assessment => assessment.Id);

    /// <summary>Whether each call fails as if the database were away.</summary>
    public bool IsUnavailable { get; set; }

    /// <summary>What a save of an answer waits for before it begins; null to begin at once.</summary>
    public Func<Answer, Task>? BeforeAnswer { get; set; }

    /// <summary>The answers that were committed through the port, in order.</summary>
    public IReadOnlyList<Answer> SavedAnswers => Read(() => _savedAnswers.ToList());

    /// <summary>The assessments that were committed through the port, in order.</summary>
    public IReadOnlyList<(Assessment Assessment, AssessmentChange Change)> Saves =>
        Read(() => _saves.ToList());

    /// <summary>Puts answers in; they are no saves.</summary>
    public FakeAssessmentStore With(params Answer[] answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        Read(() =>
        {
            foreach (var answer in answers)
            {
                Put(answer, $"The {answer.UpdatedBy}");
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
        Read(() =>
        {
            _competing.Enqueue(competing);
            return true;
        });

    public Task<Assessment?> FindAsync(AssessmentId id, CancellationToken cancellation) =>
        ReplyAsync(() => _assessments.GetValueOrDefault(id), cancellation);

    public Task<IReadOnlyList<Assessment>> FindManyAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<Assessment>>(
            () => [.. _assessments.Values.Where(assessment => ids.Contains(assessment.Id))],
            cancellation
        );

    public Task<IReadOnlyList<AssessmentListing>> ListAsync(
        IReadOnlyCollection<CountryCode> countries,
        bool withDemonstrations,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<AssessmentListing>>(
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
                            Answers(assessment.Id)
                                .Where(answer => answer.Agency == AnswerKey.National)
                                .Count(answer => answer.Content.State is not AnswerState.Unanswered)
                        )),
                ],
            cancellation
        );

    public Task<IReadOnlyList<Answer>> ReadAnswersAsync(
        AssessmentId id,
        CancellationToken cancellation
    ) => ReplyAsync<IReadOnlyList<Answer>>(() => [.. Answers(id)], cancellation);

    public Task<IReadOnlyList<AnsweredIndicator>> ReadForScoringAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<AnsweredIndicator>>(
            () =>
                [
                    .. ids.Distinct()
                        .SelectMany(Answers)
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
        ReplyAsync<IReadOnlyList<Answer>>(
            () => [.. Answers(id).Where(answer => answer.Indicator == indicator)],
            cancellation
        );

    public Task<string?> AgencyOfAsync(
        AssessmentId id,
        string accountId,
        CancellationToken cancellation
    ) => ReplyAsync(() => _members.GetValueOrDefault((id, accountId)), cancellation);

    public Task<IReadOnlyList<Membership>> ReadMembershipsAsync(
        string accountId,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<Membership>>(
            () =>
                [
                    .. _members
                        .Where(member => member.Key.Item2 == accountId)
                        .Select(member => new Membership(
                            member.Key.Item1,
                            member.Value,
                            Answers(member.Key.Item1)
                                .Count(answer =>
                                    answer.Agency == member.Value
                                    && answer.Content.State is not AnswerState.Unanswered
                                )
                        )),
                ],
            cancellation
        );

    public Task<Answer?> FindAnswerAsync(AnswerKey key, CancellationToken cancellation) =>
        ReplyAsync(() => _answers.GetValueOrDefault(key), cancellation);

    public Task<IReadOnlyList<AnswerVersion>> ReadHistoryAsync(
        AnswerKey key,
        CancellationToken cancellation
    ) =>
        ReplyAsync<IReadOnlyList<AnswerVersion>>(
            () => [.. _histories.GetValueOrDefault(key, []).AsEnumerable().Reverse()],
            cancellation
        );

    public Task<SaveResult> SaveAsync(
        Assessment next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        ReplyAsync(
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

        return await ReplyAsync(() => Save(next, actor), cancellation);
    }

    public Task<SaveResult> SaveAnswersAsync(
        IReadOnlyList<Answer> next,
        AssessmentChange change,
        Actor actor,
        CancellationToken cancellation
    ) =>
        ReplyAsync(
            () =>
            {
                var refusals = next.Select(Refusal).Where(result => result is not SaveResult.Saved);
                if (refusals.ToList() is [var first, ..])
                {
                    return first;
                }

                foreach (var answer in next)
                {
                    Put(answer, actor.DisplayName);
                    _savedAnswers.Add(answer);
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
        ReplyAsync(
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
                    Put(answer, actor.DisplayName);
                    _savedAnswers.Add(answer);
                }

                return result;
            },
            cancellation
        );

    private SaveResult Save(Answer next, Actor actor)
    {
        if (_competing.TryDequeue(out var competing))
        {
            Put(competing, $"The {competing.UpdatedBy}");
        }

        if (Refusal(next) is not SaveResult.Saved and var refusal)
        {
            return refusal;
        }

        Put(next, actor.DisplayName);
        _savedAnswers.Add(next);
        return SaveResult.Saved;
    }

    private SaveResult Refusal(Answer next)
    {
        if (
            _assessments.GetValueOrDefault(next.Assessment) is { } assessment
            && assessment.Status != AnswerRights.StageOf(next.Agency)
        )
        {
            return SaveResult.Closed;
        }

        var stored = _answers.GetValueOrDefault(next.Key)?.Version ?? 0;
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

    private void Put(Answer answer, string by)
    {
        _answers[answer.Key] = answer;
        if (!_histories.TryGetValue(answer.Key, out var history))
        {
            _histories[answer.Key] = history = [];
        }

        history.Add(new(answer.Version, answer.Content, by, answer.UpdatedUtc));
    }

    private IEnumerable<Answer> Answers(AssessmentId id) =>
        _answers.Values.Where(answer => answer.Key.Assessment == id);

    private Task<T> ReplyAsync<T>(Func<T> reply, CancellationToken cancellation) =>
        (cancellation.IsCancellationRequested, IsUnavailable) switch
        {
            (true, _) => Task.FromCanceled<T>(cancellation),
            (_, true) => Task.FromException<T>(
                new StoreUnavailableException(new IOException("no database"))
            ),
            _ => Task.FromResult(Read(reply)),
        };

    private T Read<T>(Func<T> read)
    {
        lock (_gate)
        {
            return read();
        }
    }
}
