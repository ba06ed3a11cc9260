namespace KnowledgeHub.Core.Practices;

/// <summary>Another public source that supports an entry.</summary>
/// <param name="Title">Title of the work.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Year">Year of publication; null when not known.</param>
public sealed record PublicReference(string Title, string Publisher, int? Year = null);
