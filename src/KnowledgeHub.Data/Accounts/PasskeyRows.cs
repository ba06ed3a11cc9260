using Microsoft.AspNetCore.Identity;

namespace KnowledgeHub.Data.Accounts;

internal static class PasskeyRows
{
    /// <summary>The row of a passkey, as Identity's own store writes it.</summary>
    public static IdentityUserPasskey<string> Of(string accountId, UserPasskeyInfo passkey) =>
        new()
        {
            UserId = accountId,
            CredentialId = passkey.CredentialId,
            Data = new()
            {
                PublicKey = passkey.PublicKey,
                Name = passkey.Name,
                CreatedAt = passkey.CreatedAt,
                SignCount = passkey.SignCount,
                Transports = passkey.Transports,
                IsUserVerified = passkey.IsUserVerified,
                IsBackupEligible = passkey.IsBackupEligible,
                IsBackedUp = passkey.IsBackedUp,
                AttestationObject = passkey.AttestationObject,
                ClientDataJson = passkey.ClientDataJson,
            },
        };
}
