using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Seals the secret part of a key before it is stored.</summary>
internal sealed class PassphraseXmlEncryptor(KeyPassphrase passphrase) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(passphrase.Seal(plaintextElement), typeof(PassphraseXmlDecryptor));
}
