using System.Security.Cryptography;
using KnowledgeHub.Core.SecondFactors;
using Microsoft.AspNetCore.DataProtection;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Seals secrets with the key ring. It is in the database, too: only its passphrase keeps a stolen copy shut.</summary>
internal sealed class KeyRingSeal(IDataProtectionProvider keys) : ISecretSeal
{
    private readonly IDataProtector _protector = keys.CreateProtector(
        "KnowledgeHub.SecondFactors.v1"
    );

    public string Seal(string secret) => _protector.Protect(secret);

    public string? Open(string sealedSecret)
    {
        try
        {
            return _protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException)
        {
            // The keys of another installation, or lost ones: recovery codes and passkeys work without them.
            return null;
        }
    }
}
