using Deque.AxeCore.Playwright;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Features.Account;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>What several journeys do.</summary>
internal static class PageExtensions
{
    private static readonly string[] _grave = ["serious", "critical"];

    /// <summary>Fails on any accessibility finding that axe calls serious or critical.</summary>
    public static async Task AssertAccessibleAsync(this IPage page)
    {
        var result = await page.RunAxe();
        var findings = result
            .Violations.Where(violation => _grave.Contains(violation.Impact))
            .Select(violation => $"{violation.Impact} {violation.Id}: {violation.Nodes[0].Html}")
            .ToList();
        Assert.True(result.Passes.Length > 0, "axe looked at nothing.");
        Assert.True(findings.Count == 0, $"{page.Url}\n{string.Join('\n', findings)}");
    }

    /// <summary>Fails when the page scrolls sideways.</summary>
    public static async Task AssertFitsAsync(this IPage page)
    {
        var excess = await page.EvaluateAsync<int>(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
        );
        Assert.True(excess <= 0, $"{page.Url} is {excess} pixels too wide.");
    }

    /// <summary>Signs in over the form.</summary>
    public static async Task SignInAsync(this IPage page, Role role)
    {
        await page.GotoAsync("/account/login");
        await page.FillAsync("[name='Form.Email']", DemonstrationAccess.Email(role));
        await page.FillAsync("[name='Form.Password']", DemonstrationAccess.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url =>
            !url.Contains("/account/login", StringComparison.Ordinal)
        );
    }
}
