namespace KnowledgeHub.Core.Offline;

/// <summary>What reading a package gave.</summary>
/// <param name="Package">The package; null when it is refused.</param>
/// <param name="Refusal">Why it is refused; null when it is not.</param>
public sealed record PackageReading(AssessmentPackage? Package, RuleViolation? Refusal);
