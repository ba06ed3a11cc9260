using System.Globalization;
using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data;
using KnowledgeHub.Data.History;
using KnowledgeHub.Portal.Composition;
using KnowledgeHub.Portal.Features.Account;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using KnowledgeHub.Testing.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Visitors share public pages; what differs between two readers never mixes, and a change ends what was kept.</summary>
[Collection(PortalCollection.Name)]
public sealed class VisitorPageCacheTests(SeededPortal portal) : IAsyncLifetime
{
    private static readonly Actor _editor = new("editor-1", "Editor", [Role.Editor]);
    private readonly HttpClient _visitor = portal.Visitor();
    private readonly string _word = Letters(Guid.NewGuid());

    private string Address => $"/practices?q=training+{_word}";

    private KeptPages Pages => portal.Services.GetRequiredService<KeptPages>();

    // What a test before has written must not outdate the pages of this one.
    public Task InitializeAsync() => portal.WaitUntilFollowedAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Visitor_AsksAgain_GetsTheSameAnswer()
    {
        using var first = await _visitor.GetAsync(Address);
        var kept = Pages.Count;

        using var second = await portal.Visitor().GetAsync(Address);

        Assert.Equal(
            await first.Content.ReadAsByteArrayAsync(),
            await second.Content.ReadAsByteArrayAsync()
        );
        Assert.Equal(first.Content.Headers.ToString(), second.Content.Headers.ToString());
        Assert.Equal(HeadersOf(first), HeadersOf(second));
        Assert.Equal(kept, Pages.Count);
    }

    [Fact]
    public async Task Page_OfAVisitor_SetsNoCookieAndForbidsNoCache()
    {
        using var answer = await _visitor.GetAsync(Address);

        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.Null(answer.Headers.CacheControl);
    }

    [Fact]
    public async Task SignedInPerson_AfterAVisitor_GetsAPageOfTheirOwn()
    {
        await _visitor.GetStringAsync(Address);
        var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(Role.Advisor);
        var kept = Pages.Count;

        var own = await browser.GetStringAsync(Address);
        var others = await _visitor.GetStringAsync(Address);

        Assert.Contains("/account/logout", own, StringComparison.Ordinal);
        Assert.DoesNotContain("/account/logout", others, StringComparison.Ordinal);
        Assert.Equal(kept, Pages.Count);
    }

    [Theory]
    [InlineData("Accept-Language", "ar", "<html lang=\"ar\" dir=\"rtl\"")]
    [InlineData("Cookie", "kh-language=ru", "<html lang=\"ru\" dir=\"ltr\"")]
    [InlineData("Cookie", "kh-theme=dark", "data-theme=\"dark\"")]
    public async Task Visitor_WithAWishOfTheirOwn_GetsIt(string header, string wish, string shown)
    {
        var plain = await _visitor.GetStringAsync(Address);

        var wished = await AskAsync(header, wish);
        var again = await _visitor.GetStringAsync(Address);

        Assert.DoesNotContain(shown, plain, StringComparison.Ordinal);
        Assert.Contains(shown, await wished.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(plain, again);
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Visitor_WhoseBrowserUnpacks_AloneGetsPackedPages(string encoding)
    {
        await AskAsync("Accept-Encoding", encoding);

        var packed = await AskAsync("Accept-Encoding", encoding);
        var plain = await _visitor.GetAsync(Address);

        Assert.Equal([encoding], packed.Content.Headers.ContentEncoding);
        Assert.Equal("Accept-Encoding", packed.Headers.Vary.ToString());
        Assert.Empty(plain.Content.Headers.ContentEncoding);
    }

    [Theory]
    [InlineData("Cookie", "session=1")]
    [InlineData("Authorization", "Bearer abc")]
    public async Task Request_OfWhoMayBeAPerson_IsNotKept(string header, string value)
    {
        var kept = Pages.Count;

        await AskAsync(header, value);

        Assert.Equal(kept, Pages.Count);
    }

    [Theory]
    [InlineData("/practices/no-such-entry")]
    [InlineData("/practices/joint-mobile-team/history")]
    [InlineData("/practices/export.csv?q=training")]
    [InlineData("/account/login")]
    [InlineData("/no-such-page")]
    public async Task OtherAnswers_AreNotKept(string address)
    {
        var kept = Pages.Count;

        using var answer = await _visitor.GetAsync(address);

        Assert.Equal(kept, Pages.Count);
    }

    [Fact]
    public async Task Head_IsNotKept()
    {
        var kept = Pages.Count;

        using var head = await _visitor.SendAsync(new(HttpMethod.Head, Address));

        Assert.Equal(kept, Pages.Count);
    }

    [Fact]
    public async Task PublishedEntry_IsOnThePageThatWasKeptWithoutIt()
    {
        var address = $"/practices?q={_word}";
        var before = await _visitor.GetStringAsync(address);

        var entry = await PublishAsync();
        var after = await _visitor.GetStringAsync(address);
        await WithdrawAsync(entry);

        Assert.DoesNotContain(entry.Slug, before, StringComparison.Ordinal);
        Assert.Contains(entry.Slug, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithdrawnEntry_IsGoneWithItsCommit()
    {
        var entry = await PublishAsync();
        var before = await _visitor.GetStringAsync($"/practices?q={_word}");

        await WithdrawAsync(entry);

        var after = await _visitor.GetStringAsync($"/practices?q={_word}");
        Assert.Contains(entry.Slug, before, StringComparison.Ordinal);
        Assert.DoesNotContain(entry.Slug, after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AssessmentOfACountry_OutdatesNoPage()
    {
        var before = Pages.State.Committed;

        var started = await portal
            .Services.GetRequiredService<RunCycle>()
            .StartAsync(
                Actors.Coordinator with
                {
                    Countries = [DemonstrationAccess.Country],
                },
                DemonstrationAccess.Country,
                new(_word, new(2025, 1, 31), new() { BorderTypes = ["land"] }),
                default
            );

        Assert.IsType<Outcome<Assessment>.Done>(started);
        Assert.Equal(before, Pages.State.Committed);
    }

    [Fact]
    public async Task Draft_SeenByItsAuthor_IsNotShownToAVisitor()
    {
        var browser = portal.Visitor();
        using var signedIn = await browser.SignInAsync(Role.Editor);
        var draft = await DraftAsync();
        await portal.WaitUntilIndexedAsync(draft.Id);

        var own = await browser.GetStringAsync($"/practices?q={_word}");
        var others = await _visitor.GetStringAsync($"/practices?q={_word}");

        Assert.Contains(draft.Slug, own, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Slug, others, StringComparison.Ordinal);
    }

    [Fact]
    public async Task QueryLog_CountsEachOfTheVisitorsWhoShareAPage()
    {
        await _visitor.GetStringAsync(Address);
        await portal.Visitor().GetStringAsync(Address);

        await portal.Services.GetRequiredService<QueryLogWriter>().WriteAsync(default);

        var contexts = portal.Services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        var rows = await context.QueryTallies.AsNoTracking().ToListAsync();
        Assert.Equal(2, Assert.Single(rows, row => row.Text == $"training {_word}").Searches);
    }

    [Theory]
    [InlineData(KeptPages.MaxBytes / 64, false)]
    [InlineData(1_000, true)]
    public async Task LargePage_IsNotKept(int bytes, bool isKept)
    {
        await _visitor.GetStringAsync(Address);
        var key = KeyOf(Address);
        var page = Assert.IsType<KeptPage>(Pages.Find(key));
        var other = key with { Address = _word };

        Pages.Add(other, page with { Body = new byte[bytes] });

        Assert.Equal(isKept, Pages.Find(other) is not null);
    }

    [Fact]
    public async Task Page_OfYesterday_IsNotGiven()
    {
        var clock = new FakeClock();
        using var signal = new ChangeSignal();
        using var pages = new KeptPages(
            portal.Services.GetRequiredService<IndexFollower>(),
            signal,
            clock
        );
        var key = KeyOf(Address);
        pages.Add(key, new(pages.State, [], [], Search: null));
        var today = pages.Find(key);

        clock.Advance(TimeSpan.FromDays(1));

        Assert.NotNull(today);
        Assert.Null(pages.Find(key));
    }

    private static PageKey KeyOf(string address) =>
        new($"http://localhost{address}", "en-GB", Theme: null, Encodings: "", IsEnhanced: false);

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) =>
        answer
            .Headers.Where(header => header.Key != "Date")
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}")
            .Order(StringComparer.Ordinal);

    private async Task<HttpResponseMessage> AskAsync(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Address);
        request.Headers.TryAddWithoutValidation(header, value);
        var answer = await portal.Visitor().SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return answer;
    }

    private async Task<Practice> DraftAsync()
    {
        var content = PracticeContentBuilder.AContent().WithTitle($"On {_word}");
        var outcome = await portal
            .Services.GetRequiredService<WritePractice>()
            .DraftAsync(_editor, content, default);
        return Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
    }

    private async Task<Practice> PublishAsync()
    {
        var draft = await DraftAsync();
        var outcome = await portal
            .Services.GetRequiredService<WritePractice>()
            .PublishAsync(_editor, draft.Id, draft.Version, default);
        await portal.WaitUntilFollowedAsync();
        return Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
    }

    // Other tests look at the newest entries.
    private async Task WithdrawAsync(Practice entry) =>
        Assert.IsType<Outcome<Practice>.Done>(
            await portal
                .Services.GetRequiredService<WritePractice>()
                .WithdrawAsync(_editor, entry.Id, entry.Version, default)
        );

    // Letters only: a long number would not be kept in the query log.
    private static string Letters(Guid id) =>
        string.Concat(
            id.ToString("N", CultureInfo.InvariantCulture)
                .Select(digit => char.IsAsciiDigit(digit) ? (char)('g' + (digit - '0')) : digit)
        );
}
