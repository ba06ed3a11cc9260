using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What the page of an entry costs, and that each change that a visitor can see ends the page that was kept.</summary>
[Collection(PortalCollection.Name)]
public sealed class EntryPageCacheTests(SeededPortal portal)
{
    private readonly HttpClient _visitor = portal.Visitor();

    [Fact]
    public async Task Entry_WithFilesReportsAndSuccessor_CostsThreeQueries()
    {
        var successor = await PublishedAsync("Following crossing");
        var entry = await PublishedAsync("Costly crossing", successor.Id);
        await AttachAsync(entry, "plan-a.txt");
        await AttachAsync(entry, "plan-b.txt");
        await ShowReportAsync(entry, "Reported here.");
        await VoteAsync(entry);
        await ArchiveAsync(entry, successor.Slug);
        await portal.WaitUntilIndexedAsync(successor.Id);

        var cost = await CostAsync($"/practices/{entry.Slug}?first");

        Assert.InRange(cost, 1, 3);
    }

    [Fact]
    public async Task Entry_ThatIsKept_CostsNoQuery()
    {
        var entry = await PublishedAsync("Kept crossing");

        Assert.Contains("Kept crossing", await KeepAsync(entry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Entry_ForAnotherHost_IsAnotherPage()
    {
        var entry = await PublishedAsync("Hosted crossing");
        using var foreign = new HttpRequestMessage(HttpMethod.Get, $"/practices/{entry.Slug}");
        foreign.Headers.Host = "other.example";

        using var answer = await _visitor.SendAsync(foreign);
        var own = await _visitor.TextAsync($"/practices/{entry.Slug}");

        var others = await answer.Content.ReadAsStringAsync();
        Assert.Contains("//other.example/practices", others, StringComparison.Ordinal);
        Assert.DoesNotContain("other.example", own, StringComparison.Ordinal);
    }

    [Fact]
    public Task RevisedText_IsSeenByTheNextVisitor() =>
        AssertChangesAsync(
            "Zibeline crossing",
            entry => SaveAsync(entry with { Content = Content("Zibeline crossing") })
        );

    [Fact]
    public Task TextPublishedAtItsHour_IsSeenByTheNextVisitor() =>
        AssertChangesAsync(
            "Punctual crossing",
            async entry =>
            {
                await SaveAsync(
                    entry with
                    {
                        Working = new(Content("Punctual crossing"), PracticeStatus.InReview),
                        PublishAtUtc = DateTime.UtcNow.AddHours(-1),
                    }
                );
                await Get<PublishScheduled>().RunAsync(default);
            }
        );

    [Fact]
    public Task AddedFile_IsSeenByTheNextVisitor() =>
        AssertChangesAsync("quagga.txt", entry => AttachAsync(entry, "quagga.txt"));

    [Fact]
    public async Task RemovedFile_IsGoneForTheNextVisitor()
    {
        var entry = await PublishedAsync("Emptied crossing");
        var file = await AttachAsync(entry, "quagga.txt");
        var before = await KeepAsync(entry);

        await Get<RemoveAttachment>().ExecuteAsync(Actors.Editor, entry.Slug, file.Id, default);

        var after = await _visitor.TextAsync($"/practices/{entry.Slug}");
        Assert.Contains("quagga.txt", before, StringComparison.Ordinal);
        Assert.DoesNotContain("quagga.txt", after, StringComparison.Ordinal);
    }

    [Fact]
    public Task ShownReport_IsSeenByTheNextVisitor() =>
        AssertChangesAsync("Okapi posts.", entry => ShowReportAsync(entry, "Okapi posts."));

    [Fact]
    public Task Vote_IsCountedForTheNextVisitor() =>
        AssertChangesAsync("found this useful: 1<", VoteAsync);

    [Fact]
    public Task ArchivedEntry_NamesItsSuccessorToTheNextVisitor() =>
        AssertChangesAsync(
            "Succeeding crossing",
            async entry =>
                await ArchiveAsync(entry, (await PublishedAsync("Succeeding crossing")).Slug)
        );

    [Fact]
    public async Task LinkedEntry_WithANewTitle_IsSeenByTheNextVisitor()
    {
        var linked = await PublishedAsync("Linked crossing");
        var entry = await PublishedAsync("Linking crossing", linked.Id);
        var before = await KeepAsync(entry);

        await SaveAsync(linked with { Content = Content("Renamed crossing") });

        var after = await _visitor.TextAsync($"/practices/{entry.Slug}");
        Assert.Contains("Linked crossing", before, StringComparison.Ordinal);
        Assert.Contains("Renamed crossing", after, StringComparison.Ordinal);
    }

    private async Task AssertChangesAsync(string words, Func<Practice, Task> change)
    {
        var entry = await PublishedAsync("Changing crossing");
        var before = await KeepAsync(entry);

        await change(entry);

        var after = await _visitor.TextAsync($"/practices/{entry.Slug}");
        Assert.DoesNotContain(words, before, StringComparison.Ordinal);
        Assert.Contains(words, after, StringComparison.Ordinal);
    }

    // A page that is kept before the follower has caught up dies once it has.
    private async Task<string> KeepAsync(Practice entry)
    {
        await portal.WaitUntilFollowedAsync();
        var page = await _visitor.TextAsync($"/practices/{entry.Slug}");
        Assert.Equal(0, await CostAsync($"/practices/{entry.Slug}"));
        return page;
    }

    private async Task<int> CostAsync(string address)
    {
        var before = portal.Commands.CountOf(address);
        using var answer = await _visitor.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        return portal.Commands.CountOf(address) - before;
    }

    private T Get<T>()
        where T : notnull => portal.Services.GetRequiredService<T>();

    private async Task VoteAsync(Practice entry)
    {
        var voter = Actors.With(await portal.DemonstrationIdAsync(Role.Advisor), Role.Advisor);
        await Get<VoteUseful>().ExecuteAsync(voter, entry.Slug, true, default);
    }

    private async Task ShowReportAsync(Practice entry, string changed)
    {
        var report = SampleReuse.Of(Actors.Respondent, ReuseState.Shown) with
        {
            Practice = entry.Id,
            Content = SampleReuse.Content with { Changed = changed },
        };
        await Get<IReuseStore>().SaveAsync(report, ReuseChange.Reported, Actors.Editor, default);
    }

    private async Task<Attachment> AttachAsync(Practice entry, string name)
    {
        var upload = new NewAttachment(
            name,
            System.Text.Encoding.UTF8.GetBytes($"words of {name}"),
            Language.English,
            "Free to copy",
            AttachmentSensitivity.Public
        );
        var outcome = await Get<AddAttachment>()
            .ExecuteAsync(Actors.Editor, entry.Slug, upload, default);
        return Assert.IsType<Outcome<Attachment>.Done>(outcome).Value;
    }

    private async Task ArchiveAsync(Practice entry, string successor) =>
        Assert.IsType<Outcome<Practice>.Done>(
            await Get<MovePractice>()
                .ExecuteAsync(
                    Actors.Editor,
                    entry.Id,
                    entry.Version,
                    new(LifeStep.Archive) { Note = "Out of date.", Successor = successor },
                    default
                )
        );

    private async Task SaveAsync(Practice entry)
    {
        var next = entry with { Version = entry.Version + 1, UpdatedUtc = DateTime.UtcNow };
        Assert.Equal(
            SaveResult.Saved,
            await Get<IPracticeStore>()
                .SaveAsync(next, PracticeChange.Revised, Actors.Editor, default)
        );
    }

    private async Task<Practice> PublishedAsync(string title, params PracticeId[] related)
    {
        var write = Get<WritePractice>();
        var content = Content(title) with { Related = related };
        var draft = Done(await write.DraftAsync(Actors.Editor, content, default));
        return Done(await write.PublishAsync(Actors.Editor, draft.Id, draft.Version, default));
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static PracticeContent Content(string title) =>
        PracticeContentBuilder.AContent().WithTitle(title);
}
