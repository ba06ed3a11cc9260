using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Discussion;

/// <summary>Port: knows who may take part in discussions of a country's assessments.</summary>
public interface IAssessmentReaders
{
    /// <summary>Everybody who may, by name.</summary>
    /// <param name="country">The country.</param>
    /// <param name="cancellation">Cancels the read.</param>
    Task<IReadOnlyList<AssessmentReader>> ListAsync(
        CountryCode country,
        CancellationToken cancellation
    );
}
