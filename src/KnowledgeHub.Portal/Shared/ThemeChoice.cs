namespace KnowledgeHub.Portal.Shared;

/// <summary>The reader's choice between light and dark, kept in a cookie; without one the device decides.</summary>
internal static class ThemeChoice
{
    /// <summary>Name of the cookie.</summary>
    public const string CookieName = "kh-theme";

    /// <summary>The choices, as in the addresses that set them; the last one removes the cookie.</summary>
    public static IReadOnlyList<string> All { get; } = ["light", "dark", "system"];

    /// <summary>Reads the cookie.</summary>
    /// <returns><c>light</c>, <c>dark</c>, or null when the device decides.</returns>
    public static string? Read(string? cookie) => cookie is "light" or "dark" ? cookie : null;
}
