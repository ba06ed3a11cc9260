namespace KnowledgeHub.Core.Assessments;

/// <summary>How an assessment stood at the end of a day.</summary>
/// <param name="Day">The day, in universal time.</param>
/// <param name="Today">The assessment as it is now, without answers.</param>
/// <param name="Result">Answers and scores as they stood; null when the assessment did not exist on that day.</param>
public sealed record PastResult(DateOnly Day, Assessment Today, AssessmentResult? Result);
