using System.Net;
using System.Text.RegularExpressions;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Evidence;
using KnowledgeHub.Core.Mail;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Discussions in a browser without script. Each test has a cycle of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed partial class DiscussionPageTests(SeededPortal portal)
{
    private const string News = "/account/notifications";

    private static readonly Actor _coordinator = Actors.Coordinator with
    {
        Countries = [DemonstrationAccess.Country, new("TN")],
    };

    [Fact]
    public async Task Thread_OpenedAnsweredAndResolved_IsListedWhereItBelongs()
    {
        var list = await ListOfAsync("whole thread");
        var respondent = await SignedInAsync(Role.Respondent);
        var advisor = await SignedInAsync(Role.Advisor);
        using var opened = await RemarkAsync(respondent, list, "Which law is meant?");
        var thread = Thread().Match(await advisor.TextAsync($"{list}/LEG.S.1")).Groups[1].Value;

        using var answered = await advisor.SubmitAsync(
            $"{list}/LEG.S.1",
            $"answer-{thread}",
            ("Remark.Text", "The border act.")
        );
        var open = await respondent.TextAsync(list);
        using var resolved = await respondent.SubmitAsync($"{list}/LEG.S.1", $"resolve-{thread}");

        Assert.EndsWith("?noted=added", $"{opened.Headers.Location}", StringComparison.Ordinal);
        Assert.Contains("Replies: 1", open, StringComparison.Ordinal);
        Assert.DoesNotContain(thread, await advisor.TextAsync(list), StringComparison.Ordinal);
        Assert.Contains(
            thread,
            await advisor.TextAsync($"{list}?state=resolved"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task InternalNote_OfEitherSide_ReachesTheOtherNowhere()
    {
        var list = await ListOfAsync("internal notes");
        var respondent = await SignedInAsync(Role.Respondent);
        var advisor = await SignedInAsync(Role.Advisor);
        var everybody = await ReadersAsync(advisor, list);
        using var noted = await RemarkAsync(
            advisor,
            list,
            "Quillfeather says no.",
            [("Remark.IsInternal", "true")]
        );
        using var refused = await RemarkAsync(
            advisor,
            list,
            "Quillfeather for all.",
            [("Remark.IsInternal", "true"), .. everybody.Select(id => ("Remark.Mentions", id))]
        );

        string[] pages = [list, $"{list}?state=all", $"{list}/LEG.S.1", News, AnswerOf(list)];
        foreach (var page in pages)
        {
            var text = await respondent.TextAsync(page);
            Assert.DoesNotContain("Quillfeather", text, StringComparison.Ordinal);
            Assert.DoesNotContain("1 open", text, StringComparison.Ordinal);
        }

        Assert.Contains("says no", await advisor.TextAsync(list), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, refused.StatusCode);
    }

    [Fact]
    public async Task Mention_InAThread_IsToldAmongTheNotifications()
    {
        var list = await ListOfAsync("mentions");
        var respondent = await SignedInAsync(Role.Respondent);
        var advisor = await SignedInAsync(Role.Advisor);
        var readers = await ReadersAsync(respondent, list);

        using var told = await RemarkAsync(
            respondent,
            list,
            "Please look at article 7.",
            [.. readers.Select(id => ("Remark.Mentions", id))]
        );

        var news = await advisor.TextAsync(News);
        Assert.Contains("Please look at article 7.", news, StringComparison.Ordinal);
        Assert.Contains($"{list}/LEG.S.1#thread-", news, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "article 7",
            await respondent.TextAsync(News),
            StringComparison.Ordinal
        );
    }

    // Nobody is told of evidence but on its own pages: not even those who may read it.
    [Fact]
    public async Task Notifications_RestrictedEvidenceBehindTheAnswer_NameItNowhere()
    {
        const string Title = "Quillmarsh papers";
        var list = await ListOfAsync("restricted evidence");
        await LinkRestrictedAsync(list, Title);
        var respondent = await SignedInAsync(Role.Respondent);
        var coordinator = await SignedInAsync(Role.Coordinator);
        var advisor = await SignedInAsync(Role.Advisor);
        var readers = await ReadersAsync(respondent, list);
        using var told = await RemarkAsync(
            respondent,
            list,
            "Please look behind this.",
            [.. readers.Select(id => ("Remark.Mentions", id))]
        );

        Assert.Contains(
            Title,
            await coordinator.TextAsync("/countries/XA/evidence"),
            StringComparison.Ordinal
        );
        foreach (var reader in (HttpClient[])[coordinator, advisor])
        {
            var news = await reader.TextAsync(News);
            Assert.Contains("Please look behind this.", news, StringComparison.Ordinal);
            Assert.DoesNotContain(Title, news, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(
            await portal.Services.GetRequiredService<IMailStore>().ListAsync(1_000, default),
            mail => $"{mail.Subject} {mail.Body}".Contains(Title, StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            Title,
            await coordinator.TextAsync(
                list.Replace("discussion", "report?comments=true", StringComparison.Ordinal)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Remark_TooLongOrEmpty_IsRefusedAndKeepsWhatWasTyped()
    {
        var list = await ListOfAsync("too long");
        var respondent = await SignedInAsync(Role.Respondent);

        using var tooLong = await RemarkAsync(respondent, list, new('q', 5_000));
        using var empty = await RemarkAsync(respondent, list, " ");

        var page = await tooLong.Content.ReadAsStringAsync();
        Assert.Contains("longer than 4,000 characters", page, StringComparison.Ordinal);
        Assert.Contains(new string('q', 5_000), page, StringComparison.Ordinal);
        Assert.Contains(
            "Write the remark first.",
            await empty.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("/discussion")]
    [InlineData("/discussion/LEG.S.1")]
    [InlineData("?at=2025-03-01")]
    [InlineData("?at=nonsense")]
    public async Task Address_OfAForeignCountry_ReadsLikeOneThatDoesNotExist(string path)
    {
        var foreign = await StartAsync($"foreign {path}", "TN");
        var client = await SignedInAsync(Role.Coordinator);

        using var hidden = await client.GetAsync($"/assessments/{foreign.Id}{path}");
        using var missing = await client.GetAsync($"/assessments/A-NOSUCH99{path}");

        Assert.Equal(
            (HttpStatusCode.NotFound, HttpStatusCode.NotFound),
            (hidden.StatusCode, missing.StatusCode)
        );
        var text = await hidden.Content.ReadAsStringAsync();
        Assert.DoesNotContain(foreign.Name, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001-01-01", "did not exist on 1 January 2001")]
    [InlineData("nonsense", "no day up to today")]
    public async Task AsOf_DayWithoutResult_SaysWhy(string day, string expected)
    {
        var cycle = await StartAsync($"as of {day}");
        var client = await SignedInAsync(Role.Respondent);

        var page = await client.TextAsync($"/assessments/{cycle.Id}?at={day}");

        Assert.Contains(expected, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AsOf_Today_IsReadOnlyWithTheAnswersOfToday()
    {
        var cycle = await StartAsync("as of today");
        var client = await SignedInAsync(Role.Respondent);
        await portal
            .Services.GetRequiredService<AnswerIndicator>()
            .SaveAsync(_coordinator, cycle.Id.Value, new("LEG.S.1"), 0, Level(4), default);

        var page = await client.TextAsync(
            $"/assessments/{cycle.Id}?at={DateTime.UtcNow:yyyy-MM-dd}"
        );

        Assert.Contains("Nothing can be changed here.", page, StringComparison.Ordinal);
        Assert.Contains("Level 4", page, StringComparison.Ordinal);
        Assert.DoesNotContain("/settings", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithASecondLanguage_ShowsBothInTheirDirections()
    {
        var cycle = await StartAsync("second language");
        var client = await SignedInAsync(Role.Respondent);
        var address = $"/assessments/{cycle.Id}/answer/LEG.S.1";

        var both = await client.TextAsync($"{address}?beside=ar");

        Assert.Contains(
            "class=\"beside\" lang=\"ar\" dir=\"rtl\"",
            Plain(both),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "class=\"beside\"",
            Plain(await client.TextAsync($"{address}?beside=en")),
            StringComparison.Ordinal
        );
    }

    private static AnswerContent Level(int level) =>
        new() { State = Core.Scoring.AnswerState.Scored, Level = level };

    private static Task<HttpResponseMessage> RemarkAsync(
        HttpClient client,
        string list,
        string text,
        (string Name, string Value)[]? others = null
    ) => client.SubmitAsync($"{list}/LEG.S.1", "remark", [("Remark.Text", text), .. others ?? []]);

    private static async Task<IEnumerable<string>> ReadersAsync(HttpClient client, string list) =>
        Reader()
            .Matches(await client.TextAsync($"{list}/LEG.S.1"))
            .Select(match => match.Groups[1].Value)
            .Distinct();

    // Without the marks that bind styles to components.
    private static string Plain(string page) => Scope().Replace(page, string.Empty);

    private static string AnswerOf(string list) =>
        list.Replace("/discussion", "/answer/LEG.S.1", StringComparison.Ordinal);

    private async Task<string> ListOfAsync(string name) =>
        $"/assessments/{(await StartAsync(name)).Id}/discussion";

    private async Task LinkRestrictedAsync(string list, string title)
    {
        var store = portal.Services.GetRequiredService<IEvidenceStore>();
        var item = SampleEvidence.Item(
            id: "EV-QUILL01",
            classification: EvidenceClassification.Restricted
        );
        item = item with { Content = item.Content with { Title = title } };
        var id = new AssessmentId(list.Split('/')[2]);
        var link = SampleEvidence.Link(AssessmentBuilder.AnAssessment().WithId(id.Value), item);
        Assert.Equal(
            (SaveResult.Saved, SaveResult.Saved),
            (
                await store.SaveItemAsync(item, EvidenceChange.Added, null, _coordinator, default),
                await store.SaveLinkAsync(link, EvidenceChange.Linked, _coordinator, default)
            )
        );
    }

    private async Task<HttpClient> SignedInAsync(Role role)
    {
        var client = portal.Visitor();
        using var answer = await client.SignInAsync(role);
        return client;
    }

    private async Task<Assessment> StartAsync(string name, string country = "XA")
    {
        var outcome = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(
                _coordinator,
                new(country),
                new(name, new(2025, 1, 31), new() { BorderTypes = ["land"] }),
                CancellationToken.None
            );
        var cycle = Assert.IsType<Outcome<Assessment>.Done>(outcome).Value;
        await portal.ConsentAsync(SampleConsent.ForAdvisors(cycle));
        return cycle;
    }

    [GeneratedRegex("id=\"thread-([^\"]+)\"")]
    private static partial Regex Thread();

    [GeneratedRegex("name=\"Remark.Mentions\" value=\"([^\"]+)\"")]
    private static partial Regex Reader();

    [GeneratedRegex(" b-[a-z0-9]+")]
    private static partial Regex Scope();
}
