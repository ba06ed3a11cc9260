namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The field of the form that changes a name.</summary>
public sealed class NameForm
{
    public string? Name { get; set; }
}
