namespace KnowledgeHub.Portal.Features.Teams;

/// <summary>The fields of a new account, as they were typed.</summary>
public sealed class JoinForm
{
    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Password { get; set; }
}
