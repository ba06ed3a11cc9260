namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The field of the form that changes an e-mail address.</summary>
public sealed class EmailForm
{
    public string? Email { get; set; }
}
