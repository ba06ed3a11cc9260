namespace KnowledgeHub.Core.Teams;

/// <summary>Who accepts an invitation without having an account.</summary>
/// <param name="Email">The address to sign in with, as typed.</param>
/// <param name="Name">The name shown to others, on one line.</param>
/// <param name="Password">The password, as typed.</param>
/// <param name="Culture">Name of the culture to write to the person in.</param>
public sealed record NewMember(string Email, string Name, string Password, string Culture = "en");
