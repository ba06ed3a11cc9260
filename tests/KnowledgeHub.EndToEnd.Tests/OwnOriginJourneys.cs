using System.Collections.Concurrent;
using KnowledgeHub.Core.Access;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Promise P5: pages call no other host.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class OwnOriginJourneys(PortalInChromium portal)
{
    // Pages that need something in their address; the others are taken from the portal's own table.
    private static readonly string[] _filled =
    [
        "/framework/1.0",
        "/themes/FR",
        "/collections/rights-at-the-border",
        "/thesaurus/accessibility",
        "/countries/XA/profile",
    ];

    private readonly ConcurrentBag<string> _foreign = [];

    [Theory]
    [InlineData(null)]
    [InlineData(Role.Editor)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Advisor)]
    [InlineData(Role.Administrator)]
    public async Task EveryPage_OpenedByARole_AsksThePortalAlone(Role? role)
    {
        var page = await portal.OpenAsync();
        page.Request += (_, request) =>
        {
            if (
                new Uri(request.Url) is { Scheme: "http" or "https" or "ws" or "wss" } address
                && address.Host != "127.0.0.1"
            )
            {
                _foreign.Add($"{page.Url}: {request.Url}");
            }
        };
        if (role is { } signedIn)
        {
            await page.SignInAsync(signedIn);
        }

        var paths = Pages();
        foreach (var path in paths)
        {
            await page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });
        }

        Assert.True(paths.Count > 20);
        Assert.Empty(_foreign);
    }

    private List<string> Pages() =>
        [
            .. portal
                .Services.GetRequiredService<EndpointDataSource>()
                .Endpoints.OfType<RouteEndpoint>()
                .Where(endpoint =>
                    endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                )
                .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.TrimStart('/'))
                .Where(pattern => !pattern.Contains('{', StringComparison.Ordinal))
                .Distinct()
                .Order(StringComparer.Ordinal),
            .. _filled,
        ];
}
