namespace KnowledgeHub.Core.Practices;

/// <summary>What a reviewer decided about the working text, kept until that text is published or handed in again.</summary>
/// <param name="ReviewerId">Account id of the reviewer.</param>
/// <param name="AtUtc">When it was decided.</param>
/// <param name="IsApproval">Whether it may be published; otherwise changes are requested.</param>
/// <param name="Note">What the reviewer says to it; plain text, possibly empty for an approval.</param>
/// <param name="Checked">The items of the checklist that the reviewer found in order.</param>
public sealed record ReviewDecision(
    string ReviewerId,
    DateTime AtUtc,
    bool IsApproval,
    string Note,
    IReadOnlyList<ReviewItem> Checked
);
