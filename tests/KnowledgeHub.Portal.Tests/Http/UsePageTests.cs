using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Votes, reports of reuse and owners in a browser without script. Each test has an entry of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class UsePageTests(SeededPortal portal)
{
    private static readonly Actor _editor = new("editor-9", "Editor", [Role.Editor]);

    private readonly HttpClient _browser = portal.Visitor();

    [Fact]
    public async Task Entry_Visitor_SeesTheQuestionAndAWayToSignIn()
    {
        var entry = await PublishedAsync("Asked crossing");

        var page = await _browser.TextAsync($"/practices/{entry.Slug}");

        Assert.Contains("Is this entry useful?", page, StringComparison.Ordinal);
        Assert.Contains(
            $"/account/login?ReturnUrl=%2Fpractices%2F{entry.Slug}%23use",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("__RequestVerificationToken", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vote_GivenTwiceAndTakenBack_CountsOnceAndLeadsBackToTheEntry()
    {
        var entry = await PublishedAsync("Useful crossing");
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var first = await VoteAsync(entry, "yes");
        using var second = await VoteAsync(entry, "yes");
        var counted = await portal.Visitor().TextAsync($"/practices/{entry.Slug}");
        using var back = await VoteAsync(entry, "no");

        Assert.Equal(
            $"/practices/{entry.Slug}?noted=useful#use",
            first.Headers.Location?.ToString()
        );
        Assert.Contains("found this useful: 1<", counted, StringComparison.Ordinal);
        Assert.Contains(
            "Is this entry useful?",
            await _browser.TextAsync($"/practices/{entry.Slug}"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Vote_WithoutAToken_IsRefused()
    {
        var entry = await PublishedAsync("Forged crossing");
        using var signedIn = await _browser.SignInAsync(Role.Advisor);
        using var form = new FormUrlEncodedContent([new("useful", "yes")]);

        using var answer = await _browser.PostAsync($"/practices/{entry.Slug}/useful", form);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Reuse_ReportedAndShown_StandsOnTheEntryWithoutItsReporter()
    {
        var entry = await PublishedAsync("Reused crossing");
        var report = await ReportAsync(entry, Role.Respondent, "Zebra posts were merged.");
        var before = await portal.Visitor().TextAsync($"/practices/{entry.Slug}");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var queue = await _browser.TextAsync("/editing/reuse");

        using var decided = await DecideAsync(report, "yes", string.Empty);

        var after = await portal.Visitor().TextAsync($"/practices/{entry.Slug}");
        Assert.DoesNotContain("Zebra posts", before, StringComparison.Ordinal);
        Assert.Contains("Demo Respondent", queue, StringComparison.Ordinal);
        Assert.Contains("Zebra posts were merged.", after, StringComparison.Ordinal);
        Assert.Contains("Reported reuses: 1", after, StringComparison.Ordinal);
        Assert.DoesNotContain("Demo Respondent", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reuse_Declined_TellsItsReporterWhy()
    {
        var entry = await PublishedAsync("Declined crossing");
        var report = await ReportAsync(entry, Role.Respondent, "Names a person.");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var refused = await DecideAsync(report, "no", " ");
        using var decided = await DecideAsync(report, "no", "Please name no persons.");

        using var reporter = portal.Visitor();
        using var again = await reporter.SignInAsync(Role.Respondent);
        var own = await reporter.TextAsync($"/practices/{entry.Slug}/reuse/{report.Id}");
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
        Assert.EndsWith("/editing/reuse", $"{decided.Headers.Location}", StringComparison.Ordinal);
        Assert.Contains("Please name no persons.", own, StringComparison.Ordinal);
        Assert.DoesNotContain("withdraw-reuse", own, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reuse_FormThatBreaksRules_SaysSoAndKeepsWhatWasTyped()
    {
        var entry = await PublishedAsync("Broken crossing");
        using var signedIn = await _browser.SignInAsync(Role.Respondent);

        using var answer = await _browser.SubmitAsync(
            $"/practices/{entry.Slug}/reuse",
            "reuse",
            ("Form.Place", "Northern region"),
            ("Form.Year", "soon"),
            ("Form.Changed", "Kept text")
        );

        var html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Give a year in the range", html, StringComparison.Ordinal);
        Assert.Contains("Kept text", html, StringComparison.Ordinal);
        Assert.Contains("Northern region", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reuse_OwnReportThatWaits_IsChangedAndWithdrawn()
    {
        var entry = await PublishedAsync("Changed crossing");
        var report = await ReportAsync(entry, Role.Respondent, "First words.");
        using var signedIn = await _browser.SignInAsync(Role.Respondent);
        var page = $"/practices/{entry.Slug}/reuse/{report.Id}";

        using var revised = await _browser.SubmitAsync(
            page,
            "reuse",
            [.. Fields("Second words."), ("Form.Version", "1")]
        );
        using var stale = await _browser.SubmitAsync(
            page,
            "withdraw-reuse",
            ("Withdrawal.Version", "1")
        );
        using var withdrawn = await _browser.SubmitAsync(
            page,
            "withdraw-reuse",
            ("Withdrawal.Version", "2")
        );

        Assert.Equal(HttpStatusCode.Redirect, revised.StatusCode);
        Assert.Contains(
            "Second words.",
            await stale.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.Redirect, withdrawn.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await _browser.GetAsync(page)).StatusCode);
    }

    [Fact]
    public async Task Reuse_AnotherMembersReport_IsNotFound()
    {
        var entry = await PublishedAsync("Foreign crossing");
        var report = await ReportAsync(entry, Role.Respondent, "Not yours.");
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var own = await _browser.GetAsync($"/practices/{entry.Slug}/reuse/{report.Id}");
        using var queue = await _browser.GetAsync("/editing/reuse");
        using var decision = await _browser.GetAsync($"/editing/reuse/{report.Id}");

        Assert.Equal(HttpStatusCode.NotFound, own.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, queue.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, decision.StatusCode);
    }

    [Fact]
    public async Task Owner_AssignedByAnEditor_StandsOnTheReviewPage()
    {
        var entry = await PublishedAsync("Owned crossing");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var contributor = await portal.DemonstrationIdAsync(Role.Contributor);

        using var assigned = await AssignAsync(entry, contributor);
        using var stale = await AssignAsync(entry, contributor);

        var stored = await Get<IPracticeStore>().FindAsync(entry.Id, default);
        var page = await _browser.TextAsync($"/practices/{entry.Id}/review?owner=assigned");
        Assert.Equal(contributor, stored?.OwnerId);
        Assert.EndsWith("owner=assigned#owner", $"{assigned.Headers.Location}");
        Assert.EndsWith("owner=refused#owner", $"{stale.Headers.Location}");
        Assert.Contains("The owner was changed.", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>Demo Contributor</bdi>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Pages_EachLanguage_AreServed(string language, string direction)
    {
        var entry = await PublishedAsync($"Crossing in {language}");
        var report = await ReportAsync(entry, Role.Respondent, "Adapted.");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        foreach (
            var path in (string[])
                [
                    $"/practices/{entry.Slug}",
                    $"/practices/{entry.Slug}/reuse",
                    "/editing/reuse",
                    $"/editing/reuse/{report.Id}",
                    $"/practices/{entry.Slug}/review",
                ]
        )
        {
            Assert.Contains(
                $"<html lang=\"{language}\" dir=\"{direction}\"",
                await _browser.GetStringAsync($"{path}?lang={language}"),
                StringComparison.Ordinal
            );
        }
    }

    private T Get<T>()
        where T : notnull => portal.Services.GetRequiredService<T>();

    private Task<HttpResponseMessage> VoteAsync(Practice entry, string useful) =>
        _browser.PostFormAsync(
            $"/practices/{entry.Slug}",
            $"/practices/{entry.Slug}/useful",
            ("useful", useful)
        );

    private Task<HttpResponseMessage> AssignAsync(Practice entry, string owner) =>
        _browser.PostFormAsync(
            $"/practices/{entry.Id}/review",
            $"/practices/{entry.Id}/owner",
            ("version", $"{entry.Version}"),
            ("owner", owner)
        );

    private Task<HttpResponseMessage> DecideAsync(
        ReuseReport report,
        string shown,
        string reason
    ) =>
        _browser.SubmitAsync(
            $"/editing/reuse/{report.Id}",
            "decide-reuse",
            ("Decision.Version", "1"),
            ("Decision.Shown", shown),
            ("Decision.Reason", reason)
        );

    private async Task<ReuseReport> ReportAsync(Practice entry, Role role, string changed)
    {
        using var reporter = portal.Visitor();
        using var signedIn = await reporter.SignInAsync(role);
        using var sent = await reporter.SubmitAsync(
            $"/practices/{entry.Slug}/reuse",
            "reuse",
            Fields(changed)
        );
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        var id = await portal.DemonstrationIdAsync(role);
        return Assert.Single(
            (await Get<ISupplementSource>().ReadAsync(entry.Id, id, default)).Reports
        );
    }

    private static (string, string)[] Fields(string changed) =>
        [
            ("Form.Country", "NL"),
            ("Form.Year", "2024"),
            ("Form.Changed", changed),
            ("Form.Result", "It worked."),
            ("Form.Language", "en"),
        ];

    private async Task<Practice> PublishedAsync(string title)
    {
        var write = Get<WritePractice>();
        var draft = Done(await write.DraftAsync(_editor, Content(title), default));
        return Done(await write.PublishAsync(_editor, draft.Id, draft.Version, default));
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static PracticeContent Content(string title) =>
        PracticeContentBuilder.AContent().Build() with
        {
            Title = LocalizedText.In(Language.English, title),
        };
}
