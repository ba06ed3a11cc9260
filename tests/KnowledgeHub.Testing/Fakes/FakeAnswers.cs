using KnowledgeHub.Core.Assessments;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>The answers of a fake store with their histories. Not safe to share between threads by itself.</summary>
internal sealed class FakeAnswers
{
    private readonly Dictionary<AnswerKey, List<AnswerVersion>> _histories = [];
    private readonly Dictionary<AnswerKey, Answer> _answers = [];

    /// <summary>The answers that were committed through the port, in order.</summary>
    public List<Answer> Saved { get; } = [];

    public Answer? Find(AnswerKey key) => _answers.GetValueOrDefault(key);

    public IEnumerable<Answer> Of(AssessmentId id) =>
        _answers.Values.Where(answer => answer.Key.Assessment == id);

    /// <summary>The versions of an answer, newest first.</summary>
    public IEnumerable<AnswerVersion> HistoryOf(AnswerKey key) =>
        _histories.GetValueOrDefault(key, []).AsEnumerable().Reverse();

    public void Put(Answer answer, string by)
    {
        _answers[answer.Key] = answer;
        if (!_histories.TryGetValue(answer.Key, out var history))
        {
            _histories[answer.Key] = history = [];
        }

        history.Add(new(answer.Version, answer.Content, by, answer.UpdatedUtc));
    }
}
