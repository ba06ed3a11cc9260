using KnowledgeHub.Portal.Features.Account;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>Passkeys with the authenticator that Chromium pretends to have (WebAuthn domain of its DevTools protocol).</summary>
[Collection(ChromiumCollection.Name)]
public sealed class PasskeyJourneys(PortalInChromium portal)
{
    [Fact]
    public async Task Person_MakesAPasskey_SignsInWithItAlone_AndRemovesIt()
    {
        var page = await OpenAsync();
        await SignInAsync(page);
        await GoAsync(page, "/account/security");
        await page.Locator("#passkey-name").FillAsync("Test key");
        await page.GetByRole(AriaRole.Button, new() { Name = "Add a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/account/security?done=added");
        await Expect(page.Locator("main")).ToContainTextAsync("Test key");
        await page.AssertAccessibleAsync();

        await page.Context.ClearCookiesAsync();
        await GoAsync(page, "/account/passkey?return=%2Faccount");
        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();
        await page.WaitForURLAsync("**/account");
        await Expect(page.Locator("main")).ToContainTextAsync("Demo Editor");

        await GoAsync(page, "/account/security");
        await page.GetByRole(AriaRole.Button, new() { Name = "Remove the passkey Test key" })
            .ClickAsync();
        await page.WaitForURLAsync("**/account/security?done=removed");
        await Expect(page.Locator("main")).Not.ToContainTextAsync("Test key");
    }

    [Fact]
    public async Task Person_WhoseDeviceKnowsNoPasskey_IsToldAndStaysOut()
    {
        var page = await OpenAsync();
        await GoAsync(page, "/account/passkey");

        await page.GetByRole(AriaRole.Button, new() { Name = "Use a passkey" }).ClickAsync();

        await Expect(page.Locator("[data-passkey-error]")).ToBeVisibleAsync();
        Assert.EndsWith("/account/passkey", page.Url, StringComparison.Ordinal);
    }

    // Passkeys belong to names, and an address in numbers is none.
    private static async Task GoAsync(IPage page, string path) =>
        await page.GotoAsync(
            new Uri(new Uri(page.Url), path).AbsoluteUri.Replace(
                "127.0.0.1",
                "localhost",
                StringComparison.Ordinal
            )
        );

    private async Task<IPage> OpenAsync()
    {
        var page = await portal.OpenAsync();
        await page.GotoAsync("/");
        var protocol = await page.Context.NewCDPSessionAsync(page);
        await protocol.SendAsync("WebAuthn.enable");
        await protocol.SendAsync(
            "WebAuthn.addVirtualAuthenticator",
            new()
            {
                ["options"] = new Dictionary<string, object>
                {
                    ["protocol"] = "ctap2",
                    ["transport"] = "internal",
                    ["hasResidentKey"] = true,
                    ["hasUserVerification"] = true,
                    ["isUserVerified"] = true,
                    ["automaticPresenceSimulation"] = true,
                },
            }
        );
        return page;
    }

    private static async Task SignInAsync(IPage page)
    {
        await GoAsync(page, "/account/login");
        await page.Locator("[name='Form.Email']").FillAsync("editor@demo.example");
        await page.Locator("[name='Form.Password']").FillAsync(DemonstrationAccess.Password);
        await page.Locator("main button[type=submit]").ClickAsync();
        await page.WaitForURLAsync(url =>
            !url.Contains("/account/login", StringComparison.Ordinal)
        );
    }
}
