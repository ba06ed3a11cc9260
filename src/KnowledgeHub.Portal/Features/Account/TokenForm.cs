namespace KnowledgeHub.Portal.Features.Account;

/// <summary>The fields of the form that makes an access token.</summary>
public sealed class TokenForm
{
    public string? Name { get; set; }

    /// <summary>Codes of the chosen scopes.</summary>
    public string[]? Scopes { get; set; }

    public string? Days { get; set; }
}
