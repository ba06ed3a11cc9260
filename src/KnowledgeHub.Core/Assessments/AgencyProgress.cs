namespace KnowledgeHub.Core.Assessments;

/// <summary>How far an agency has come with its own answers.</summary>
/// <param name="Agency">Code of the agency.</param>
/// <param name="Answered">Number of indicators that it has answered.</param>
/// <param name="Asked">Number of indicators that it is asked for.</param>
/// <param name="LatestUtc">When it last saved an answer; null when it never did.</param>
public sealed record AgencyProgress(string Agency, int Answered, int Asked, DateTime? LatestUtc)
{
    /// <summary>The progress of each participating agency, in the order of the cycle.</summary>
    /// <param name="reading">An assessment, read by somebody who sees the agencies' answers.</param>
    public static IReadOnlyList<AgencyProgress> Of(AssessmentReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return
        [
            .. reading
                .Assessment.Agencies.Select(agency => reading.By(agency.Code))
                .Select(own =>
                {
                    var answers = own
                        .Asked.Select(indicator => own.Find(indicator.Id))
                        .OfType<Answer>()
                        .Where(answer => answer.Content.State is not Scoring.AnswerState.Unanswered)
                        .ToList();
                    return new AgencyProgress(
                        own.Agency,
                        answers.Count,
                        own.Asked.Count(),
                        answers.Count == 0 ? null : answers.Max(answer => answer.UpdatedUtc)
                    );
                }),
        ];
    }
}
