using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The pages beside the scores of one country: forms without script, and who sees what.</summary>
[Collection(PortalCollection.Name)]
public sealed class ResultSectionTests(SeededPortal portal)
{
    private const string Result = "/assessments/A-XA2024/result";
    private const string Target = $"{Result}/target";
    private const string WhatIf = $"{Result}/what-if";

    private readonly HttpClient _browser = portal.Visitor();

    private static readonly string[] _sections =
    [
        "values",
        "gaps",
        "target",
        "what-if",
        "progress",
    ];

    public static TheoryData<string> Sections { get; } = [.. _sections];

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Section_OwnCountry_LeadsToAllTheOthers(string section)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var page = await _browser.GetStringAsync($"{Result}/{section}");

        Assert.Contains(
            $"{Result}/{section}\" aria-current=\"page\"",
            page,
            StringComparison.Ordinal
        );
        Assert.All(
            _sections,
            other => Assert.Contains($"href=\"{Result}/{other}\"", page, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Section_ForeignAndUnknown_AreToldApartByNothing(string section)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var foreign = await _browser.GetAsync($"/assessments/A-XB2024/result/{section}");
        var unknown = await _browser.TextAsync($"/assessments/A-XB2O24/result/{section}");

        Assert.Equal(HttpStatusCode.NotFound, foreign.StatusCode);
        Assert.Equal(unknown.Length, (await foreign.Content.ReadAsStringAsync()).Length);
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public async Task Section_AsksTheDatabase_AFewTimesOnly(string section)
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);
        var address = $"{Result}/{section}?counted";

        await _browser.GetStringAsync(address);

        Assert.InRange(portal.Commands.CountOf(address), 1, 14);
    }

    [Fact]
    public async Task Gaps_ByArea_HavePracticesAndTheFormulaWithFigures()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var page = await _browser.GetStringAsync($"{Result}/gaps?area=LEG");

        Assert.Contains("class=\"guidance", page, StringComparison.Ordinal);
        Assert.Contains(" × ", WebUtility.HtmlDecode(page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_Saved_StandsInTheFormAndForOthersToRead()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var saved = await DecideAsync("INF", "INF.S.1", "5", "By decree 14", VersionOf);

        Assert.Equal(HttpStatusCode.Found, saved.StatusCode);
        var page = await _browser.GetStringAsync(saved.Headers.Location);
        Assert.Contains(TargetStrings.TargetSaved, page, StringComparison.Ordinal);
        Assert.Contains("value=\"By decree 14\"", page, StringComparison.Ordinal);
        var reader = portal.Visitor();
        using var other = await reader.SignInAsync(Role.Respondent);
        var read = await reader.GetStringAsync($"{Target}?area=inf");
        Assert.Contains("By decree 14", read, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Form.Version\"", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_WithoutAReason_KeepsWhatWasChosenAndSaysWhy()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);

        using var answer = await DecideAsync("HRT", "HRT.S.1", "none", "", VersionOf);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("id=\"error-HRT.S.1\"", page, StringComparison.Ordinal);
        Assert.Contains("<option value=\"none\" selected", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Target_OldVersion_ShowsBothAndSavesAtTheSecondTime()
    {
        using var signedIn = await _browser.SignInAsync(Role.Coordinator);
        using var first = await DecideAsync("CIE", "CIE.S.1", "5", "First", VersionOf);

        using var late = await DecideAsync("CIE", "CIE.S.1", "5", "Second", _ => "0");

        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains(TargetStrings.TargetConflict, page, StringComparison.Ordinal);
        Assert.Contains("value=\"Second\"", page, StringComparison.Ordinal);
        Assert.Contains("First", page, StringComparison.Ordinal);
        using var again = await DecideAsync("CIE", "CIE.S.1", "5", "Second", _ => VersionOf(page));
        Assert.Equal(HttpStatusCode.Found, again.StatusCode);
    }

    [Fact]
    public async Task WhatIf_FieldsOfTheForm_BecomeAShortAddress()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.GetAsync(
            $"{WhatIf}?set=PRC.A.1:5&area=LEG&set=LEG.S.1:5&set=&set=LEG.S.3:nonsense"
        );

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        Assert.EndsWith(
            $"{WhatIf}?set=LEG.S.1:5,PRC.A.1:5&area=LEG",
            answer.Headers.Location?.OriginalString,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhatIf_Address_ShowsBothResults()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        var page = await _browser.GetStringAsync($"{WhatIf}?set=LEG.S.1:5,LEG.S.2:5,LEG.S.3:5");

        Assert.Contains("data-direction=\"Higher\"", page, StringComparison.Ordinal);
        Assert.Contains(TargetStrings.WhatIfThen, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_SavedRenamedAndDeleted_IsListedInBetween()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);
        using var saved = await _browser.SubmitAsync(
            $"{WhatIf}?set=LEG.S.1:5",
            "save-scenario",
            ("Form.Name", "Canary reform")
        );
        var address = saved.Headers.Location?.OriginalString ?? string.Empty;
        var opened = await _browser.GetStringAsync(address);

        using var renamed = await OnScenarioAsync(address, "rename-scenario", "Canary budget");
        var list = await _browser.GetStringAsync(WhatIf);
        using var removed = await OnScenarioAsync(address, "remove-scenario", null);

        Assert.Contains("Canary reform", opened, StringComparison.Ordinal);
        Assert.Contains("Canary budget", list, StringComparison.Ordinal);
        var after = await _browser.GetStringAsync(removed.Headers.Location);
        Assert.DoesNotContain("Canary budget", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Scenario_WithoutAName_IsNotSaved()
    {
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.SubmitAsync(
            $"{WhatIf}?set=LEG.S.1:5",
            "save-scenario",
            ("Form.Name", " ")
        );

        Assert.Contains(
            TargetStrings.RuleNameMissing,
            await answer.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task WhatIf_Advisor_MayTryButSaveNothing()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        var page = await _browser.GetStringAsync($"{WhatIf}?set=LEG.S.1:5");

        Assert.DoesNotContain("scenario-name", page, StringComparison.Ordinal);
    }

    private static string VersionOf(string page)
    {
        const string Start = "name=\"Form.Version\" value=\"";
        var at = page.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        return page[at..page.IndexOf('"', at)];
    }

    private async Task<HttpResponseMessage> DecideAsync(
        string area,
        string indicator,
        string level,
        string reason,
        Func<string, string> version
    )
    {
        var address = $"{Target}?area={area}";
        return await _browser.SubmitAsync(
            address,
            "targets",
            ("Form.Version", version(await _browser.GetStringAsync(address))),
            ("Form.Rows[0].Indicator", indicator),
            ("Form.Rows[0].Level", level),
            ("Form.Rows[0].Reason", reason)
        );
    }

    private async Task<HttpResponseMessage> OnScenarioAsync(
        string address,
        string form,
        string? name
    ) =>
        await _browser.SubmitAsync(
            address,
            form,
            ("Form.Version", VersionOf(await _browser.GetStringAsync(address))),
            ("Form.Name", name ?? string.Empty)
        );
}
