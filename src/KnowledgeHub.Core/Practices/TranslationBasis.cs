namespace KnowledgeHub.Core.Practices;

/// <summary>The last original that an outdated translation was true to.</summary>
/// <param name="Version">The version of the entry that holds that original.</param>
/// <param name="ChangedOn">The day (UTC) on which the original first changed after it.</param>
public sealed record TranslationBasis(int Version, DateOnly ChangedOn);
