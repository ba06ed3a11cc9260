namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>What a person can be asked for.</summary>
/// <param name="HasPassword">Whether there is a password; not so when another provider signs the person in.</param>
/// <param name="HasCode">Whether an app shows codes, or recovery codes are left.</param>
/// <param name="HasPasskey">Whether there is a passkey.</param>
/// <param name="IsSecondHeld">Whether a password alone is not enough.</param>
public sealed record StepRequest(
    bool HasPassword,
    bool HasCode,
    bool HasPasskey,
    bool IsSecondHeld
);
