using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// Nobody comes across another country's data on any address of the portal's own table, nor learns that there is some (A2, A3).
/// </summary>
[Collection(PortalCollection.Name)]
public sealed partial class CountrySecrecyTests(SeededPortal portal)
{
    private const string Unknown = "A-NONE99";

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Contributor)]
    [InlineData(Role.Reviewer)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Approver)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Administrator)]
    public async Task EverySurface_OfTwelveCountries_SaysNoForeignWord(Role? role)
    {
        var client = await ReaderAsync(role);
        var found = new List<string>();

        foreach (var address in Addresses().Distinct())
        {
            using var answer = await client.GetAsync(address);
            foreach (var part in await PublicSurface.PartsAsync(answer))
            {
                found.AddRange(
                    Foreign(part, IsNational(role)).Select(word => $"{address} says {word}")
                );
            }
        }

        Assert.Empty(found);
    }

    [Theory]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Respondent)]
    public async Task ApiWithToken_OfTwelveCountries_SaysNoForeignWord(Role role)
    {
        await CanaryCountries.PlantAsync(portal);
        var caller = await portal.CallerAsync(role);
        var found = new List<string>();

        foreach (var address in Addresses().Where(IsApi).Distinct())
        {
            using var answer = await caller.GetAsync(address);
            var text = await answer.Content.ReadAsStringAsync();
            found.AddRange(
                Foreign(text, IsNational(role)).Select(word => $"{address} says {word}")
            );
        }

        Assert.Empty(found);
    }

    [Fact]
    public async Task OwnSurfaces_ReadByACoordinator_SayTheOwnWord()
    {
        var client = await ReaderAsync(Role.Coordinator);
        var saying = new List<string>();

        foreach (var address in Filled("XA").Distinct())
        {
            using var answer = await client.GetAsync(address);
            var parts = await PublicSurface.PartsAsync(answer);
            if (
                parts.Any(part =>
                    part.Contains(CanaryCountries.Word("XA"), StringComparison.Ordinal)
                )
            )
            {
                saying.Add(address);
            }
        }

        Assert.Contains("/assessments/A-CANXA/consent", saying);
        Assert.Contains("/countries/XA/evidence", saying);
        Assert.True(saying.Count > 10, string.Join('\n', saying));
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Administrator)]
    public async Task EverySurface_OfAForeignCycle_IsAsIfItDidNotExist(Role role)
    {
        var client = await ReaderAsync(role);
        var different = new List<string>();

        foreach (var pattern in OfOneCycle())
        {
            var foreign = await SeenAsync(client, pattern, CanaryCountries.Cycle("XB"));
            var unknown = await SeenAsync(client, pattern, Unknown);
            if (foreign != unknown)
            {
                different.Add($"{pattern}: {foreign} and {unknown}");
            }
        }

        Assert.Empty(different);
    }

    private static bool IsApi(string address) =>
        address.StartsWith("/api/", StringComparison.Ordinal);

    private static bool IsNational(Role? role) =>
        role is Role.Respondent or Role.Coordinator or Role.Approver;

    private static IEnumerable<string> Foreign(string text, bool isNational) =>
        Words()
            .Matches(text)
            .Select(found => found.Value.ToLowerInvariant())
            .Where(word => !isNational || word != CanaryCountries.Word("XA"))
            .Distinct();

    private IEnumerable<string> Addresses() =>
        PublicSurface
            .Patterns(portal)
            .Select(pattern => PublicSurface.Fill(pattern, "none"))
            .Concat(CanaryCountries.Codes.SelectMany(Filled))
            .Append("/compare?a=A-CANXB&a=A-CANXC")
            .Append("/api/v1/comparisons/?assessment=A-CANXB&assessment=A-CANXC");

    // Every address that names an assessment or a country, with those of one country.
    private IEnumerable<string> Filled(string country) =>
        PublicSurface
            .Patterns(portal)
            .Where(pattern => Places().IsMatch(pattern))
            .Select(pattern =>
                PublicSurface.Fill(
                    pattern
                        .Replace("{Code}", country, StringComparison.OrdinalIgnoreCase)
                        .Replace("{Country}", country, StringComparison.OrdinalIgnoreCase)
                        .Replace(
                            "{Id}",
                            pattern.Contains("/evidence/", StringComparison.Ordinal)
                                ? CanaryCountries.Item(country)
                                : CanaryCountries.Cycle(country),
                            StringComparison.OrdinalIgnoreCase
                        )
                        .Replace("{Indicator}", "LEG.S.1", StringComparison.OrdinalIgnoreCase)
                        .Replace("{Agency}", "police", StringComparison.OrdinalIgnoreCase),
                    "none"
                )
            );

    private IEnumerable<string> OfOneCycle() =>
        PublicSurface
            .Patterns(portal)
            .Where(pattern =>
                pattern.Contains("/assessments/{id}", StringComparison.OrdinalIgnoreCase)
            );

    // What differs from one call to the next is told by its length only.
    private static async Task<(HttpStatusCode, int)> SeenAsync(
        HttpClient client,
        string pattern,
        string cycle
    )
    {
        var address = PublicSurface.Fill(
            pattern.Replace("{Id}", cycle, StringComparison.OrdinalIgnoreCase),
            "none"
        );
        using var answer = await client.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync();
        var plain = Changing().Replace(text, string.Empty);
        return (
            answer.StatusCode,
            plain.Replace(cycle, string.Empty, StringComparison.Ordinal).Length
        );
    }

    private async Task<HttpClient> ReaderAsync(Role? role)
    {
        await CanaryCountries.PlantAsync(portal);
        var client = portal.Visitor();
        if (role is { } signedIn)
        {
            (await client.SignInAsync(signedIn)).Dispose();
        }

        return client;
    }

    [GeneratedRegex(CanaryCountries.Canary + "x[a-z]", RegexOptions.IgnoreCase)]
    private static partial Regex Words();

    [GeneratedRegex("^(/api/v1)?/(assessments|countries|progress|comparisons|compare)(/|$)")]
    private static partial Regex Places();

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex Changing();
}
