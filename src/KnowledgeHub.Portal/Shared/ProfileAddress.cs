using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Shared;

/// <summary>Addresses of what countries publish.</summary>
internal static class ProfileAddress
{
    /// <summary>The page.</summary>
    public static string Of(CountryCode country) => $"{OriginAddress.Countries}/{country}/profile";

    /// <summary>The small page for other sites.</summary>
    public static string Embed(CountryCode country) => $"/embed/countries/{country}";

    /// <summary>The same for programs.</summary>
    public static string Json(CountryCode country) => $"/api/v1/public/countries/{country}";
}
