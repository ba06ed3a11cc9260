namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The fields of the form that changes a password.</summary>
public sealed class PasswordForm
{
    public string? Current { get; set; }

    public string? Next { get; set; }

    public string? Again { get; set; }

    public bool WithTokens { get; set; }
}
