namespace KnowledgeHub.Core.Teams;

/// <summary>An invitation just made, with the secret that is shown this once.</summary>
/// <param name="Invitation">What is kept.</param>
/// <param name="Secret">The secret for the link.</param>
public sealed record NewInvitation(Invitation Invitation, string Secret)
{
    /// <summary>The address that a message carries the link to; null when it is handed over otherwise.</summary>
    public string? MailedTo { get; init; }
}
