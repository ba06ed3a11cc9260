using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>Every address of the portal that answers GET, taken from its own table, so that none can be forgotten.</summary>
internal static partial class PublicSurface
{
    /// <summary>The value of a parameter, by the first part of the address and its own name, in lower case.</summary>
    private static readonly Dictionary<string, string> _values = new()
    {
        ["practices/number"] = "2",
        ["practices/name"] = "file.txt",
        ["practices/code"] = "ar",
        ["countries/code"] = CanaryEntries.Country,
        ["countries/id"] = "none",
        ["countries/name"] = "file.txt",
        ["public/code"] = CanaryEntries.Country,
        ["embed/code"] = CanaryEntries.Country,
        ["organisations/code"] = CanaryEntries.Organisation,
        ["sessions/code"] = CanaryEntries.Session,
        ["editions/code"] = "ibmc-2023",
        ["themes/code"] = "FR",
        ["collections/key"] = "rights-at-the-border",
        ["building-blocks/key"] = "clear-mandates",
        ["framework/version"] = "1.0",
        ["framework/indicatorid"] = "CIE.S.1",
        ["framework/indicator"] = "CIE.S.1",
        ["framework/number"] = "9.9",
        ["thesaurus/id"] = "accessibility",
        ["editing/id"] = "none",
        ["assessments/id"] = "none",
        ["assessments/indicator"] = "CIE.S.1",
        ["assessments/agency"] = "customs",
        ["assessments/figure"] = "areas",
        ["join/secret"] = "none",
        ["account/secret"] = "none",
        ["administration/id"] = "none",
        ["comparisons/country"] = "XA",
        ["progress/country"] = "XA",
        ["preferences/code"] = "en",
        ["preferences/name"] = "dark",
        ["openapi/documentname"] = "v1",
    };

    /// <summary>The patterns of all addresses that answer GET, without files of the user interface and of the framework.</summary>
    public static IReadOnlyList<string> Patterns(PortalFactory portal) =>
        [
            .. portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint =>
                    endpoint
                        .Metadata.GetMetadata<IHttpMethodMetadata>()
                        ?.HttpMethods.Contains(HttpMethods.Get)
                    ?? true
                )
                .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
                .Where(pattern => !pattern.StartsWith("/_", StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>A pattern with its parameters filled in.</summary>
    /// <param name="pattern">The pattern.</param>
    /// <param name="entry">What stands for an entry of the library.</param>
    /// <exception cref="KeyNotFoundException">A parameter has no value yet: give it one.</exception>
    public static string Fill(string pattern, string entry)
    {
        var place = pattern.Replace("/api/v1/", "/", StringComparison.Ordinal).Split('/')[1];
        return Parameter()
            .Replace(
                pattern,
                found =>
                    found.Value.Contains(":guid", StringComparison.Ordinal) ? $"{Guid.Empty}"
                    : found.Value.StartsWith("{*", StringComparison.Ordinal) ? "nothing"
                    : ValueOf(place, found.Groups[1].Value.ToLowerInvariant(), entry)
            );
    }

    private static string ValueOf(string place, string parameter, string entry) =>
        (place, parameter) switch
        {
            ("practices", "id" or "key" or "idorslug") => entry,
            _ => _values[$"{place}/{parameter}"],
        };

    /// <summary>The text of an answer, or of each part of it where it is a package such as a Word document.</summary>
    public static async Task<IReadOnlyList<string>> PartsAsync(HttpResponseMessage answer)
    {
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        if (!bytes.AsSpan().StartsWith("PK"u8))
        {
            return [Encoding.UTF8.GetString(bytes)];
        }

        using var archive = new ZipArchive(new MemoryStream(bytes));
        var parts = new List<string>();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            parts.Add($"{entry.FullName}\n{await reader.ReadToEndAsync()}");
        }

        return parts;
    }

    [GeneratedRegex(@"\{\*{0,2}(\w+)[^}]*\}")]
    private static partial Regex Parameter();
}
