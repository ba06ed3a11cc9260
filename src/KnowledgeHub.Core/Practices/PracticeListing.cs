namespace KnowledgeHub.Core.Practices;

/// <summary>One line of a working list of entries.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Slug">Last part of the address.</param>
/// <param name="Title">Title in the original language.</param>
/// <param name="Status">Where it stands.</param>
/// <param name="OwnerId">Account id of the owner.</param>
/// <param name="UpdatedUtc">When it was last saved.</param>
public sealed record PracticeListing(
    PracticeId Id,
    string Slug,
    string Title,
    PracticeStatus Status,
    string OwnerId,
    DateTime UpdatedUtc
);
