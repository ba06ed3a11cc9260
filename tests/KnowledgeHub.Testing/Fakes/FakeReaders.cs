using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Discussion;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>Says that these may take part in every discussion.</summary>
public sealed class FakeReaders(params AssessmentReader[] readers) : IAssessmentReaders
{
    public Task<IReadOnlyList<AssessmentReader>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    ) => Task.FromResult<IReadOnlyList<AssessmentReader>>(readers);
}
