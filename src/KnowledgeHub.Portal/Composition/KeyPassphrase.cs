using System.Text;
using System.Xml.Linq;
using KnowledgeHub.Core.Offline;

namespace KnowledgeHub.Portal.Composition;

/// <summary>The passphrase under which keys are kept in the database, read from a file once; there may be none.</summary>
internal sealed class KeyPassphrase(PortalSettings settings)
{
    private readonly Lazy<string?> _text = new(() => Read(settings.KeyPassphraseFile));

    /// <summary>Whether keys are sealed.</summary>
    /// <exception cref="StartRefusedException">The file cannot be read, or what it holds is too short.</exception>
    public bool IsSet => _text.Value is not null;

    /// <summary>Seals a key.</summary>
    public XElement Seal(XElement key) =>
        new(
            "sealedKey",
            Convert.ToBase64String(
                PackageSeal.Seal(
                    Encoding.UTF8.GetBytes(key.ToString(SaveOptions.DisableFormatting)),
                    _text.Value ?? throw new InvalidOperationException("There is no passphrase.")
                )
            )
        );

    /// <summary>Opens a sealed key.</summary>
    /// <returns>The key; null when there is no passphrase, or another one sealed it.</returns>
    public XElement? Open(XElement key) =>
        _text.Value is { } text
        && PackageSeal.Open(Convert.FromBase64String(key.Value), text) is { } plain
            ? XElement.Parse(Encoding.UTF8.GetString(plain))
            : null;

    private static string? Read(string? path)
    {
        if (path is null)
        {
            return null;
        }

        try
        {
            var text = File.ReadAllText(path).TrimEnd();
            return text.Length >= PackageSeal.MinPassphraseLength
                ? text
                : throw new StartRefusedException(
                    $"The passphrase in \"{path}\" (KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE) is shorter than {PackageSeal.MinPassphraseLength} characters."
                );
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"The file \"{path}\" (KNOWLEDGEHUB_KEYS_PASSPHRASE_FILE) cannot be read: {exception.Message}"
            );
        }
    }
}
