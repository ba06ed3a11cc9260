namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The fields of the sign-in form.</summary>
public sealed class LoginForm
{
    public string? Email { get; set; }

    public string? Password { get; set; }

    public bool Remember { get; set; }
}
