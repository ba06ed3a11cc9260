namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Which sign-ins a person ends.</summary>
public sealed class SessionsForm
{
    public Guid? Only { get; set; }

    public bool WithTokens { get; set; }
}
