using KnowledgeHub.Core.SingleSignOn;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Account;

/// <summary>Addresses of signing in by a provider of identities.</summary>
internal static class SingleSignOnAddress
{
    /// <summary>Leads to the provider.</summary>
    public const string Begin = "/account/sso";

    /// <summary>Where the provider sends the browser back to; it is registered there.</summary>
    public const string Callback = "/account/sso/callback";

    /// <summary>Enters the account.</summary>
    public const string Enter = "/account/sso/enter";

    /// <summary>Says why nobody was signed in.</summary>
    public const string Refused = "/account/sso/refused";

    /// <summary>Leads to the provider, and then on.</summary>
    /// <param name="address">Path and query of this portal.</param>
    /// <param name="isProof">Whether a signed-in person proves anew who they are.</param>
    public static string BeginFor(string address, bool isProof = false) =>
        $"{Begin}?return={Uri.EscapeDataString(address)}{(isProof ? "&proof=true" : string.Empty)}";

    /// <summary>Says why nobody was signed in.</summary>
    /// <param name="why">Why.</param>
    public static string RefusedFor(ProviderRefusal why) =>
        $"{Refused}?why={EnumCode<ProviderRefusal>.Of(why)}";
}
