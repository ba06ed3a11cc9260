namespace KnowledgeHub.Core.Teams;

/// <summary>An invitation just made, with the secret that is shown this once.</summary>
/// <param name="Invitation">What is kept.</param>
/// <param name="Secret">The secret for the link.</param>
public sealed record NewInvitation(Invitation Invitation, string Secret);
