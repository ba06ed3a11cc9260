namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Browser and system of a request in words that help a person to recognise it. Names of products are not translated.</summary>
internal static class DeviceWords
{
    // In this order: browsers name others that they are compatible with.
    private static readonly (string Mark, string Name)[] _browsers =
    [
        ("Edg", "Edge"),
        ("OPR/", "Opera"),
        ("SamsungBrowser", "Samsung Internet"),
        ("YaBrowser", "Yandex"),
        ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"),
        ("Chrome/", "Chrome"),
        ("Safari/", "Safari"),
    ];

    private static readonly (string Mark, string Name)[] _systems =
    [
        ("Android", "Android"),
        ("iPhone", "iOS"),
        ("iPad", "iPadOS"),
        ("Windows", "Windows"),
        ("Mac OS X", "macOS"),
        ("CrOS", "ChromeOS"),
        ("Linux", "Linux"),
    ];

    /// <summary>The words, such as "Firefox, Windows"; empty when the browser does not tell.</summary>
    /// <param name="userAgent">What the browser says of itself.</param>
    public static string Of(string? userAgent) =>
        string.Join(
            ", ",
            new[] { Find(_browsers, userAgent), Find(_systems, userAgent) }.Where(name =>
                name is not null
            )
        );

    private static string? Find((string Mark, string Name)[] names, string? userAgent) =>
        Array
            .Find(names, name => userAgent?.Contains(name.Mark, StringComparison.Ordinal) is true)
            .Name;
}
