using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>Bulk edits in a browser without script. Each test has entries of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class BulkEditPageTests(SeededPortal portal)
{
    private static readonly Actor _editor = new("editor-9", "Editor", [Role.Editor]);

    private readonly HttpClient _browser = portal.Visitor();

    [Theory]
    [InlineData("/editing/bulk")]
    [InlineData("/editing/bulk?ids=P-0081&field=themes&mode=add&value=FR")]
    [InlineData("/editing/bulk/runs")]
    [InlineData("/editing/bulk/runs/8b1f2f6e-0000-4000-8000-000000000001")]
    public async Task Page_Contributor_IsForbidden(string path)
    {
        using var signedIn = await _browser.SignInAsync(Role.Contributor);

        using var answer = await _browser.GetAsync(path);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    [Theory]
    [InlineData("/editing/bulk", "name=\"ids\"")]
    [InlineData("/editing/bulk?ids=P-0081,P-0082", "value=\"P-0081,P-0082\"")]
    [InlineData("/editing/bulk?ids=P-0081&field=axes&mode=add", "value=\"implementation\"")]
    [InlineData("/editing/bulk?ids=P-0081&field=review-by&mode=replace", "type=\"date\"")]
    [InlineData("/editing/bulk?ids=P-0081&field=indicators&mode=add", "INS.A.2")]
    [InlineData("/editing/bulk?ids=P-0081&field=owner&mode=replace", "Demo Contributor")]
    [InlineData("/editing/bulk?ids=P-0081&field=owner&mode=add", "cannot be done with this field")]
    [InlineData("/editing/bulk?ids=P-9999&field=review-by&mode=remove", "Not found: P-9999")]
    [InlineData("/editing/bulk?ids=P-0081&field=areas&mode=add&value=XYZ", "XYZ")]
    public async Task Page_Editor_LeadsStepByStep(string path, string expected)
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        Assert.Contains(expected, await _browser.TextAsync(path), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_WithoutTicks_ChoosesTheWholeResult()
    {
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var found = (await portal.Visitor().JsonAsync("/api/v1/practices?country=GH"))
            .GetProperty("items")
            .EnumerateArray()
            .Select(entry => entry.GetProperty("id").GetString())
            .ToList();

        using var answer = await _browser.GetAsync("/editing/bulk?search=country%3DGH");

        var chosen = Uri.UnescapeDataString($"{answer.Headers.Location}").Split("ids=")[1];

        // An editor finds drafts, too, and other tests leave some.
        Assert.True(found.Count > 1);
        Assert.Superset(found.ToHashSet(), chosen.Split(',').ToHashSet<string?>());
    }

    [Fact]
    public async Task Apply_ThenUndo_ChangesThePublicEntryAndBack()
    {
        var entry = await PublishedAsync("Bulk crossing");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var before = await AxesAsync(entry);

        using var applied = await ApplyAsync(entry);
        var run = $"{applied.Headers.Location}";
        var changed = await AxesAsync(entry);
        using var undone = await _browser.SubmitAsync(run, "undo");

        Assert.Contains("/editing/bulk/runs/", run, StringComparison.Ordinal);
        Assert.Equal((0, 1, 0), (before, changed, await AxesAsync(entry)));
        Assert.Contains("Undone", await _browser.TextAsync(run), StringComparison.Ordinal);
        Assert.DoesNotContain("_handler", await _browser.TextAsync(run), StringComparison.Ordinal);
        Assert.Contains("Bulk crossing", await _browser.TextAsync(run), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Apply_EntryChangedSinceThePreview_ChangesNothingAndSaysWhich()
    {
        var entry = await PublishedAsync("Contended crossing");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await ApplyAsync(entry, entry.Version - 1);

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains("Nothing was changed", page, StringComparison.Ordinal);
        Assert.Contains(entry.Id.Value, page, StringComparison.Ordinal);
        Assert.Equal(0, await AxesAsync(entry));
    }

    [Theory]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Contributor, false)]
    public async Task List_OfAReader_OffersBulkEditingToEditors(Role role, bool expected)
    {
        using var signedIn = await _browser.SignInAsync(role);

        var page = await _browser.TextAsync("/practices");

        Assert.Equal(
            expected,
            page.Contains("formaction=\"/editing/bulk\"", StringComparison.Ordinal)
        );
    }

    private Task<HttpResponseMessage> ApplyAsync(Practice entry, int? version = null) =>
        _browser.SubmitAsync(
            $"/editing/bulk?ids={entry.Id}&field=axes&mode=add&value=policy",
            "apply",
            ("Form.Seen", $"{entry.Id}:{version ?? entry.Version}")
        );

    private async Task<int> AxesAsync(Practice entry)
    {
        var json = await portal.Visitor().JsonAsync($"/api/v1/practices/{entry.Id}");
        return json.GetProperty("classification").GetProperty("axis").GetArrayLength();
    }

    private async Task<Practice> PublishedAsync(string title)
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var draft = Done(
            await write.DraftAsync(_editor, AContent().WithTitle(title), CancellationToken.None)
        );
        return Done(await write.PublishAsync(_editor, draft.Id, 1, CancellationToken.None));
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
