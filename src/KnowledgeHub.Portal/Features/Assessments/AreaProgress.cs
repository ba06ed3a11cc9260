namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>How much of an area is answered.</summary>
/// <param name="Code">Code of the area.</param>
/// <param name="Answered">Indicators with a level, "not applicable" or "unknown".</param>
/// <param name="Total">All its indicators.</param>
/// <param name="Next">Id of the indicator to go to: the first unanswered, else the first.</param>
public sealed record AreaProgress(string Code, int Answered, int Total, string Next);
