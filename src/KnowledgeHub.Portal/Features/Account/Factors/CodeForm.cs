namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>What a person brings to prove who they are.</summary>
public sealed class CodeForm
{
    public string? Password { get; set; }

    public string? Code { get; set; }
}
