namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The field of the form that asks for a link.</summary>
public sealed class ForgotForm
{
    public string? Email { get; set; }
}
