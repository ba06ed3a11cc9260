using System.Text.Json;
using System.Text.RegularExpressions;

namespace KnowledgeHub.Testing.Circuits;

/// <summary>What a served page holds for the circuit that it asks for.</summary>
public static partial class ServedPage
{
    /// <summary>Whether a page asks for a circuit.</summary>
    public static bool AsksForCircuit(string html) => Marker().IsMatch(html);

    /// <summary>The operations that start the components of a page, as JSON; null when it has none.</summary>
    internal static string? Components(string html)
    {
        var markers = Marker()
            .Matches(html)
            .Select(match => JsonDocument.Parse(match.Groups[1].Value).RootElement)
            .Where(marker => marker.TryGetProperty("descriptor", out _))
            .Select(
                (marker, number) =>
                    new
                    {
                        type = "add",
                        ssrComponentId = number + 1,
                        marker,
                    }
            )
            .ToList();
        return markers.Count == 0
            ? null
            : JsonSerializer.Serialize(new { batchId = 1, operations = markers });
    }

    /// <summary>What the page keeps for its components; empty when it keeps nothing.</summary>
    internal static string State(string html) =>
        Kept().Match(html) is { Success: true } match ? match.Groups[1].Value : string.Empty;

    /// <summary>The component that a script belongs to, by the script's address.</summary>
    internal static string ModuleOf(string address) => address.Split('/')[^1].Split('.')[0];

    [GeneratedRegex("<!--Blazor:(\\{\"type\":\"server\".*?\\})-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex Kept();
}
