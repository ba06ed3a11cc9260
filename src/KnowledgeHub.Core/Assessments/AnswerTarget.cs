namespace KnowledgeHub.Core.Assessments;

/// <summary>Which answer somebody asks for, as typed.</summary>
/// <param name="Indicator">The indicator, possibly malformed.</param>
/// <param name="Agency">Code of who answers, possibly unknown; see <see cref="AnswerKey"/>.</param>
public readonly record struct AnswerTarget(string? Indicator, string Agency = AnswerKey.National);
