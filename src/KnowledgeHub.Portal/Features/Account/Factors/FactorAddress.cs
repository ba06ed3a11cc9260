namespace KnowledgeHub.Portal.Features.Account.Factors;

/// <summary>Addresses of what one has beside one's password.</summary>
internal static class FactorAddress
{
    /// <summary>The page that lists it.</summary>
    public const string Security = "/account/security";

    /// <summary>Setting up an authenticator app.</summary>
    public const string Authenticator = "/account/security/authenticator";

    /// <summary>New recovery codes.</summary>
    public const string Codes = "/account/security/codes";

    /// <summary>The second step of signing in.</summary>
    public const string SecondStep = "/account/second-step";

    /// <summary>Proving anew who one is.</summary>
    public const string Confirm = "/account/confirm";

    /// <summary>Going on with what was typed before that.</summary>
    public const string Continue = "/account/confirm/continue";

    /// <summary>Where the browser asks for what a passkey is to sign.</summary>
    public const string Passkeys = "/account/passkeys";

    /// <summary>Signing in with a passkey alone.</summary>
    public const string Passkey = "/account/passkey";

    /// <summary>Signing in with a passkey alone, on the way to a page.</summary>
    /// <param name="address">Path and query of this portal.</param>
    public static string PasskeyFor(string address) =>
        $"{Passkey}?return={Uri.EscapeDataString(address)}";

    /// <summary>The page that asks for a proof, and then leads on.</summary>
    /// <param name="address">Path and query of this portal.</param>
    /// <param name="kept">What was typed there, if anything was kept.</param>
    public static string ConfirmFor(string address, Guid? kept = null) =>
        $"{Confirm}?return={Uri.EscapeDataString(address)}"
        + (kept is { } id ? $"&kept={id}" : string.Empty);
}
