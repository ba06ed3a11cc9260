using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Comparing;

/// <summary>A country whose numbers are shown.</summary>
/// <param name="Name">Its name in the reader's language.</param>
/// <param name="Assessment">The assessment that was chosen.</param>
/// <param name="Card">Its result.</param>
public sealed record ComparedCountry(string Name, Assessment Assessment, ScoreCard Card)
{
    /// <summary>Country and cycle.</summary>
    public string Title => $"{Name} · {Assessment.Name}";

    /// <summary>Share of what applies that has a level.</summary>
    public string Completeness => ScoreWords.Percent(Card.Overall.Completeness);

    /// <summary>Its confidence in a word.</summary>
    public string Confidence =>
        ScoreWords.Of(Core.Scoring.Confidence.Band(Card.Overall.Confidence));

    /// <summary>Its own result.</summary>
    public string ResultAddress => $"/assessments/{Assessment.Id}/result";

    /// <summary>Its cycles over time.</summary>
    public string ProgressAddress => ProgressQuery.AddressOf(Assessment.Country);

    /// <summary>One of its scores.</summary>
    public Score Score(ScoreSubject subject) => Card.All.First(score => score.Subject == subject);
}
