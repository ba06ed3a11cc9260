namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The fields of the form that chooses a password by a link.</summary>
public sealed class ChooseForm
{
    public string? Next { get; set; }

    public string? Again { get; set; }
}
