using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Keeps assessments, their sheets and their answers in memory, and counts what is asked.</summary>
public sealed class FakeSharedAssessments : ISharedAssessments
{
    private readonly Dictionary<AssessmentId, SharedAssessment> _shared = [];
    private readonly Dictionary<AssessmentId, IReadOnlyList<AnsweredIndicator>> _answers = [];
    private readonly List<Look> _looks = [];

    /// <summary>The looks that were noted.</summary>
    public IReadOnlyList<Look> Looks => _looks;

    /// <summary>The assessments whose answers were read last.</summary>
    public IReadOnlyCollection<AssessmentId> Read { get; private set; } = [];

    /// <summary>Puts an assessment in, or replaces it.</summary>
    public FakeSharedAssessments With(
        Assessment assessment,
        ConsentSheet? sheet,
        IEnumerable<Answer> answers
    )
    {
        ArgumentNullException.ThrowIfNull(assessment);
        _shared[assessment.Id] = new(assessment, sheet);
        _answers[assessment.Id] = [.. answers.Select(AnsweredIndicator.From)];
        return this;
    }

    /// <summary>Takes an assessment out.</summary>
    public void Without(AssessmentId id) => _shared.Remove(id);

    public Task<IReadOnlyList<SharedAssessment>> ListAsync(
        IReadOnlyCollection<CountryCode> own,
        CancellationToken cancellation
    ) =>
        Task.FromResult<IReadOnlyList<SharedAssessment>>([
            .. _shared.Values.Where(one =>
                one.Sheet is not null || own.Contains(one.Assessment.Country)
            ),
        ]);

    public Task<IReadOnlyList<AnsweredIndicator>> ReadAnswersAsync(
        IReadOnlyCollection<AssessmentId> ids,
        CancellationToken cancellation
    )
    {
        Read = ids;
        return Task.FromResult<IReadOnlyList<AnsweredIndicator>>([
            .. ids.SelectMany(id => _answers[id]),
        ]);
    }

    public Task NoteLooksAsync(IReadOnlyCollection<Look> looks, CancellationToken cancellation)
    {
        _looks.AddRange(looks);
        return Task.CompletedTask;
    }
}
