using System.Security.Cryptography;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Opens the secret part of a stored key. Stored keys name this class: it keeps its name and place.</summary>
/// <param name="services">The host's services; the framework makes decryptors with nothing else.</param>
internal sealed class PassphraseXmlDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement) =>
        services.GetRequiredService<KeyPassphrase>().Open(encryptedElement)
        ?? throw new CryptographicException(
            "A stored key was sealed with another passphrase than that of KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE."
        );
}
