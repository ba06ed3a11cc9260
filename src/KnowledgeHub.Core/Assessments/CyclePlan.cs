namespace KnowledgeHub.Core.Assessments;

/// <summary>What a coordinator says about a cycle.</summary>
/// <param name="Name">Its name, unique among the country's cycles.</param>
/// <param name="ReferenceDate">The day that the answers refer to.</param>
/// <param name="Profile">The country's profile.</param>
public sealed record CyclePlan(string Name, DateOnly ReferenceDate, CountryProfile Profile);
