using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The life of an entry by plain forms. Each test has an entry of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class EditorialPageTests(SeededPortal portal)
{
    private static readonly Actor _author = new("author-7", "Author", [Role.Contributor]);
    private static readonly Actor _editor = new("editor-7", "Editor", [Role.Editor]);

    private readonly HttpClient _browser = portal.Visitor();

    private WritePractice Write => portal.Services.GetRequiredService<WritePractice>();

    private IPracticeStore Store => portal.Services.GetRequiredService<IPracticeStore>();

    [Fact]
    public async Task Review_ByAReviewer_ApprovesWithTheWholeChecklist()
    {
        var entry = await HandedInAsync("Approved crossing");
        using var signedIn = await _browser.SignInAsync(Role.Reviewer);

        using var answer = await MoveAsync(entry, "approve", [.. Checklist()]);

        var stored = await Store.FindAsync(entry.Id, default);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(stored?.Review?.IsApproval);
    }

    [Fact]
    public async Task Review_WithoutTheChecklist_SaysSoAndKeepsTheNote()
    {
        var entry = await HandedInAsync("Unchecked crossing");
        using var signedIn = await _browser.SignInAsync(Role.Reviewer);

        using var answer = await MoveAsync(entry, "approve", ("Move.Note", "Nearly there"));

        var html = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
        Assert.Contains("every item of the checklist", html, StringComparison.Ordinal);
        Assert.Contains("Nearly there", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Draft_DeletedByItsOwner_IsGoneFromItsPageAndFromTheQueue()
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);
        var owner = await portal.DemonstrationIdAsync(Role.Contributor);
        var draft = await DraftAsync("Abandoned crossing", new(owner, "C", [Role.Contributor]));
        var review = await _browser.TextAsync($"/practices/{draft.Id}/review");

        using var answer = await _browser.SubmitAsync(
            $"/practices/{draft.Id}/delete",
            "delete-draft",
            ("BasedOn", $"{draft.Version}")
        );

        var queue = await _browser.TextAsync($"{answer.Headers.Location}");
        Assert.Contains($"/practices/{draft.Id}/delete", review, StringComparison.Ordinal);
        Assert.Contains("The draft was deleted.", queue, StringComparison.Ordinal);
        Assert.DoesNotContain(draft.Id.Value, queue, StringComparison.Ordinal);
        Assert.Null(await Store.FindAsync(draft.Id, default));
    }

    [Fact]
    public async Task Draft_OfSomebodyElse_IsRefusedWithASentence()
    {
        var draft = await DraftAsync("Foreign crossing", _author);
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var page = await _browser.TextAsync($"/practices/{draft.Id}/delete");

        Assert.Contains("Only its owner can delete", page, StringComparison.Ordinal);
        Assert.DoesNotContain("delete-draft", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_OfAReviewer_ShowsWhatWasHandedIn()
    {
        var entry = await HandedInAsync("Waiting crossing");
        using var signedIn = await _browser.SignInAsync(Role.Reviewer);

        var page = await _browser.TextAsync("/editing/queue");

        Assert.Contains(entry.Id.Value, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Queue_ForAnAdvisor_IsRefused()
    {
        using var signedIn = await _browser.SignInAsync(Role.Advisor);

        using var answer = await _browser.GetAsync("/editing/queue");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Fact]
    public async Task Comment_ByAReviewer_StandsOnThePageAndCanBeResolved()
    {
        var entry = await HandedInAsync("Discussed crossing");
        using var signedIn = await _browser.SignInAsync(Role.Reviewer);
        var path = $"/practices/{entry.Id}/review";

        using var added = await _browser.SubmitAsync(
            path,
            "comment",
            ("Comment.Text", "Which source says so?"),
            ("Comment.Section", "results")
        );

        var html = await added.Content.ReadAsStringAsync();
        Assert.Contains("Which source says so?", html, StringComparison.Ordinal);
        Assert.Contains("_handler\" value=\"resolve-", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_PublishedEntry_StaysAtItsAddressAndIsNotFoundAnyMore()
    {
        var entry = await PublishedAsync("Zebrafence crossing");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await MoveAsync(
            entry,
            "archive",
            ("Move.Note", "Replaced by newer work."),
            ("Move.Successor", "P-0081")
        );

        var visitor = portal.Visitor();
        var page = await visitor.TextAsync($"/practices/{entry.Slug}");
        var model = await visitor.JsonAsync($"/api/v1/practices/{entry.Id}");
        var found = await visitor.JsonAsync("/api/v1/practices?q=zebrafence");
        Assert.Contains("Replaced by newer work.", page, StringComparison.Ordinal);
        Assert.Equal("archived", model.GetProperty("status").GetString());
        Assert.Equal("P-0081", model.GetProperty("archived").GetProperty("successor").GetString());
        Assert.Equal(0, found.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Versions_OfARevisedEntry_KeepTheirTextForAReader()
    {
        var entry = await PublishedAsync("Crossing before");
        var working = await RevisedAsync(entry, "Crossing after");
        var visitor = portal.Visitor();
        var duringWork = await visitor.TextAsync($"/practices/{entry.Slug}");
        await Write.PublishAsync(_editor, entry.Id, working.Version, default);

        var first = await visitor.TextAsync($"/practices/{entry.Id}/versions/{entry.Version}");
        var compared = await visitor.TextAsync(
            $"/practices/{entry.Slug}/compare?from={entry.Version}&to={working.Version + 1}"
        );

        Assert.DoesNotContain("Crossing after", duringWork, StringComparison.Ordinal);
        Assert.Contains("Crossing before", first, StringComparison.Ordinal);
        Assert.Matches("<del[^>]*>before</del>", compared);
        Assert.Matches("<ins[^>]*>after</ins>", compared);
    }

    [Theory]
    [InlineData("versions/1")]
    [InlineData("compare?from=1&to=2")]
    [InlineData("review")]
    public async Task WorkOfAPublishedEntry_ForAReader_IsNotFound(string path)
    {
        var entry = await PublishedAsync("Secret beginnings");
        var visitor = portal.Visitor();
        using var signedIn = await visitor.SignInAsync(Role.Respondent);

        using var answer = await visitor.GetAsync($"/practices/{entry.Id}/{path}");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<(string, string)> Checklist() =>
        EnumCode<ReviewItem>.All.Select(item => ("Move.Checked", item));

    private Task<HttpResponseMessage> MoveAsync(
        Practice entry,
        string step,
        params (string, string)[] fields
    ) =>
        _browser.SubmitAsync(
            $"/practices/{entry.Id}/review",
            "move",
            [("Move.Step", step), ("Move.Version", $"{entry.Version}"), .. fields]
        );

    private async Task<Practice> DraftAsync(string title, Actor author) =>
        Done(await Write.DraftAsync(author, Content(title), default));

    private async Task<Practice> HandedInAsync(string title)
    {
        var draft = await DraftAsync(title, _author);
        var move = portal.Services.GetRequiredService<MovePractice>();
        return Done(
            await move.ExecuteAsync(_author, draft.Id, draft.Version, new(LifeStep.Submit), default)
        );
    }

    private async Task<Practice> PublishedAsync(string title)
    {
        var draft = await DraftAsync(title, _author);
        return Done(await Write.PublishAsync(_editor, draft.Id, draft.Version, default));
    }

    private async Task<Practice> RevisedAsync(Practice entry, string title) =>
        Done(await Write.ReviseAsync(_editor, entry.Id, entry.Version, Content(title), default));

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static PracticeContent Content(string title)
    {
        var text = LocalizedText.In(Language.English, title);
        return new()
        {
            Title = text,
            Claim = LocalizedText.In(Language.English, "A claim."),
            Form = EntryForm.Snapshot,
            Body = new()
            {
                Challenge = LocalizedText.In(Language.English, "What was wrong."),
                Practice = LocalizedText.In(Language.English, "What was done."),
            },
            Classification = new() { Areas = ["LEG"], Pillars = ["A"] },
            Provenance = new() { Sources = [new("ibmc-2023-summary")] },
        };
    }
}
