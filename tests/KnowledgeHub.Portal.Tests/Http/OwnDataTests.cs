using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>A copy of one's own data, the wish to be erased, and erasing.</summary>
[Collection(PortalCollection.Name)]
public sealed class OwnDataTests(SeededPortal portal)
{
    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData(OwnDataAddress.Page)]
    [InlineData(OwnDataAddress.File)]
    public async Task Address_Visitor_IsSentToSignIn(string path)
    {
        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Copy_SignedIn_IsAFileAboutThisPersonAlone()
    {
        var person = await _browser.SignedInAsync(Role.Reviewer);

        var copy = await person.JsonAsync(OwnDataAddress.File);

        var account = Assert.Single(
            copy.GetProperty("tables")
                .GetProperty("AspNetUsers.Id")
                .GetProperty("rows")
                .EnumerateArray()
        );
        Assert.Equal(
            DemonstrationAccess.Email(Role.Reviewer),
            account.GetProperty("Email").GetString()
        );
        Assert.DoesNotContain(
            DemonstrationAccess.Email(Role.Editor),
            copy.GetRawText(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Wish_AskedAndTakenBack_IsSeenByAdministratorsMeanwhile()
    {
        var person = await _browser.SignedInAsync(Role.Reviewer);
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);

        using var asked = await person.SubmitAsync(
            OwnDataAddress.Page,
            "erasure",
            ("Wanted", "true")
        );
        var during = await administrator.GetStringAsync("/administration/accounts");
        using var back = await person.SubmitAsync(
            OwnDataAddress.Page,
            "erasure",
            ("Wanted", "false")
        );
        var after = await administrator.GetStringAsync("/administration/accounts");

        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        Assert.Contains("asks to be erased", during, StringComparison.Ordinal);
        Assert.DoesNotContain("asks to be erased", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Erase_AnInvitedPerson_LeavesAPseudonymAndALineInTheList()
    {
        var email = $"{Guid.NewGuid():N}@x.example";
        var administrator = await portal.Visitor().SignedInAsync(Role.Administrator);
        using var invited = await administrator.SubmitAsync(
            "/administration/accounts/new",
            "invite",
            ("Form.Email", email),
            ("Form.Name", "Mira Holm"),
            ("Form.Roles", "editor"),
            ("Form.Countries", "")
        );
        var page = Row(email)
            .Match(await administrator.GetStringAsync("/administration/accounts"))
            .Groups[1]
            .Value;

        using var unsure = await administrator.SubmitAsync(page, "erase");
        using var erased = await administrator.SubmitAsync(page, "erase", ("IsSure", "true"));

        var list = await administrator.GetStringAsync("/administration/accounts");
        using var again = await administrator.GetAsync(page);
        Assert.Equal(HttpStatusCode.OK, unsure.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, erased.StatusCode);
        Assert.DoesNotContain(email, list, StringComparison.Ordinal);
        Assert.Contains("Former member", list, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        var notes = await ErasureFile.ReadAsync(
            portal.Services.GetRequiredService<PortalSettings>().ErasureFile,
            CancellationToken.None
        );
        Assert.Contains(
            notes,
            erasure => page.EndsWith(erasure.AccountId, StringComparison.Ordinal)
        );
    }

    private static Regex Row(string email) =>
        new(
            $"href=\"(/administration/accounts/[^\"]+)\"(?:(?!<tr>).)*{email}",
            RegexOptions.Singleline
        );
}
