namespace KnowledgeHub.Documents.RichText;

/// <summary>Which addresses a text may link to: web pages, mail addresses, and pages of the portal itself.</summary>
public static class RichAddress
{
    // Stands for the portal, whose own address the text does not know.
    private static readonly Uri _portal = new("https://portal.invalid/");

    /// <summary>Checks an address and writes it in its standard form.</summary>
    /// <param name="address">The address as it was written.</param>
    /// <returns>
    /// An absolute address with the scheme http, https or mailto, or a path of the portal that begins with one slash; null
    /// when it is anything else.
    /// </returns>
    public static string? Of(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Any(IsRefused))
        {
            return null;
        }

        return address[0] == '/' ? OfPath(address) : OfAbsolute(address);
    }

    // Browsers drop some of these before they read a scheme, and read a backslash as a slash.
    private static bool IsRefused(char letter) =>
        letter is '\\' || char.IsControl(letter) || char.IsWhiteSpace(letter);

    private static string? OfPath(string path) =>
        Uri.TryCreate(_portal, path, out var address) && address.Host == _portal.Host
            ? address.PathAndQuery + address.Fragment
            : null;

    private static string? OfAbsolute(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var address))
        {
            return null;
        }

        // A name before the host makes a foreign host look like a known one.
        var isWeb =
            (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address is { Host.Length: > 0, UserInfo.Length: 0 };
        return isWeb || address.Scheme == Uri.UriSchemeMailto ? address.AbsoluteUri : null;
    }
}
