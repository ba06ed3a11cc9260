namespace KnowledgeHub.Core.Practices;

/// <summary>One line of a working list of entries.</summary>
/// <param name="Id">Stable id.</param>
/// <param name="Slug">Last part of the address.</param>
/// <param name="Title">Title in the original language.</param>
/// <param name="Status">Where the text that is being worked on stands.</param>
/// <param name="OwnerId">Account id of the owner.</param>
/// <param name="UpdatedUtc">When it was last saved.</param>
public sealed record PracticeListing(
    PracticeId Id,
    string Slug,
    string Title,
    PracticeStatus Status,
    string OwnerId,
    DateTime UpdatedUtc
)
{
    /// <summary>Whether readers have a published text meanwhile.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The day by which the public text is looked at again; null when not set.</summary>
    public DateOnly? ReviewBy { get; init; }
}
