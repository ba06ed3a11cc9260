using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Offline;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Packages of assessments over HTTP, by plain forms.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class PackageTests(SeededPortal portal)
{
    private const string Page = "/assessments/package";
    private const string Passphrase = "a long passphrase";

    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData("")]
    [InlineData(Passphrase)]
    public async Task Package_OfACycleThatIsNotHere_StartsItAndComesOutTheSame(string passphrase)
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var moved = Moved(await ExportAsync(cycle, string.Empty), cycle, out var id);
        var file = passphrase.Length > 0 ? PackageSeal.Seal(moved, passphrase) : moved;

        using var read = await UploadAsync(file, passphrase);
        var shown = await _browser.GetStringAsync(Page);
        using var taken = await TakeAsync(shown);
        using var again = await UploadAsync(file, passphrase);
        var nothing = await _browser.GetStringAsync(Page);

        Assert.Equal(HttpStatusCode.Found, read.StatusCode);
        Assert.Contains("starts a cycle", shown, StringComparison.Ordinal);
        Assert.Equal($"/assessments/{id}/workbook?saved=0", taken.Headers.Location?.PathAndQuery);
        Assert.Contains("Nothing new", nothing, StringComparison.Ordinal);
        Assert.Equal(moved, await ExportAsync(cycle with { Id = new(id) }, string.Empty));
    }

    [Fact]
    public async Task Export_WithAPassphrase_IsSealed()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        var file = await ExportAsync(cycle, Passphrase);

        Assert.True(PackageSeal.IsSealed(file));
        Assert.NotNull(PackageFormat.Read(file, Passphrase).Package);
    }

    [Theory]
    [InlineData("another passphrase", "passphrase is wrong")]
    [InlineData("", "passphrase is wrong")]
    public async Task Upload_WithAnotherPassphrase_IsRefused(string passphrase, string words)
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var answer = await UploadAsync(await ExportAsync(cycle, Passphrase), passphrase);

        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OfAForeignCountry_IsRefusedAsOfNone()
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        var text = Encoding.UTF8.GetString(await ExportAsync(cycle, string.Empty));

        foreach (var country in (string[])["TN", "ZZ", "no"])
        {
            var foreign = text.Replace(
                "\"country\": \"XA\"",
                $"\"country\": \"{country}\"",
                StringComparison.Ordinal
            );
            using var answer = await UploadAsync(Encoding.UTF8.GetBytes(foreign), string.Empty);
            Assert.Contains(
                "do not coordinate",
                await answer.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData(Role.Respondent)]
    [InlineData(Role.Editor)]
    public async Task Pages_ForOtherRoles_GiveNothing(Role role)
    {
        var cycle = await portal.CycleAsync();
        using var signedIn = await _browser.SignInAsync(role);

        using var page = await _browser.GetAsync(Page);
        using var export = await _browser.PostFormAsync(
            "/account/tokens",
            $"/assessments/{cycle.Id}/package.json"
        );

        Assert.Equal(HttpStatusCode.Forbidden, page.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, export.StatusCode);
    }

    private async Task<byte[]> ExportAsync(Assessment cycle, string passphrase)
    {
        using var answer = await _browser.PostFormAsync(
            $"/assessments/{cycle.Id}/package",
            $"/assessments/{cycle.Id}/package.json",
            ("passphrase", passphrase)
        );
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    // The same cycle as another installation would have it: another id and another name.
    private static byte[] Moved(byte[] package, Assessment cycle, out string id)
    {
        id = AssessmentId.New().Value;
        return Encoding.UTF8.GetBytes(
            Encoding
                .UTF8.GetString(package)
                .Replace(cycle.Id.Value, id, StringComparison.Ordinal)
                .Replace(cycle.Name, $"moved {id}", StringComparison.Ordinal)
        );
    }

    private async Task<HttpResponseMessage> UploadAsync(byte[] content, string passphrase)
    {
        var page = await _browser.GetStringAsync(Page);
        var form = new MultipartFormDataContent
        {
            { new StringContent("package"), "_handler" },
            {
                new StringContent(Token().Match(page).Groups[1].Value),
                "__RequestVerificationToken"
            },
            { new StringContent(passphrase), "Form.Passphrase" },
            { new ByteArrayContent(content), "Form.File", "a.json" },
        };
        return await _browser.PostAsync(Page, form);
    }

    private Task<HttpResponseMessage> TakeAsync(string shown) =>
        _browser.SubmitAsync(
            Page,
            "take",
            ("Form.Seen", WebUtility.HtmlDecode(Seen().Match(shown).Groups[1].Value))
        );

    [GeneratedRegex("name=\"Form.Seen\" value=\"([^\"]*)\"")]
    private static partial Regex Seen();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
