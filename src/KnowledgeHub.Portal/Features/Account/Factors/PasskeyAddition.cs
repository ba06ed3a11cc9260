namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>A passkey that the browser has made, or one that is to go.</summary>
public sealed class PasskeyAddition
{
    public string? Name { get; set; }

    public string? Credential { get; set; }

    public string? Id { get; set; }
}
