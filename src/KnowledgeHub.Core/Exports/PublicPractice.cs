using KnowledgeHub.Core.Practices;

namespace KnowledgeHub.Core.Exports;

/// <summary>A public entry in a list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="IsArchived">Whether it is no longer recommended.</param>
/// <param name="UpdatedUtc">When it was last saved.</param>
public sealed record PublicPractice(
    PracticeId Id,
    string Slug,
    bool IsArchived,
    DateTime UpdatedUtc
);
