using System.Net;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The translation editor as a plain form. Each test has an entry of its own.</summary>
[Collection(PortalCollection.Name)]
public sealed class TranslatePageTests(SeededPortal portal)
{
    private static readonly Actor _editor = new("editor-8", "Editor", [Role.Editor]);

    private readonly HttpClient _browser = portal.Visitor();

    private WritePractice Write => portal.Services.GetRequiredService<WritePractice>();

    [Fact]
    public async Task Page_Visitor_IsAskedToSignIn()
    {
        using var answer = await _browser.GetAsync("/practices/joint-mobile-team/translate/fr");

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Theory]
    [InlineData(Role.Advisor, "joint-mobile-team/translate/fr", HttpStatusCode.Forbidden)]
    [InlineData(Role.Editor, "joint-mobile-team/translate/en", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, "joint-mobile-team/translate/xx", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, "no-such-entry/translate", HttpStatusCode.NotFound)]
    [InlineData(Role.Editor, "joint-mobile-team/translate", HttpStatusCode.OK)]
    public async Task Page_Member_AnswersByRightAndLanguage(
        Role role,
        string path,
        HttpStatusCode expected
    )
    {
        using var signedIn = await _browser.SignInAsync(role);

        using var answer = await _browser.GetAsync($"/practices/{path}");

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public async Task Page_Arabic_HasBothDirections()
    {
        var draft = await DraftAsync("Two directions");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        var page = await _browser.GetStringAsync(Address(draft, "ar"));

        Assert.Contains("lang=\"en\" dir=\"ltr\"", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"ar\" dir=\"rtl\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_Translation_IsStoredWithItsStateAndCounted()
    {
        var draft = await DraftAsync("Saved translation");
        using var signedIn = await _browser.SignInAsync(Role.Editor);

        using var answer = await SaveAsync(draft, 1, ("Form.Texts[title]", "Titre"));

        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        var stored = await StoredAsync(draft);
        Assert.Equal("Titre", stored.Title[Language.French]);
        Assert.Equal(TranslationState.Reviewed, stored.Translations[Language.French]);
        var page = await _browser.GetStringAsync(Address(draft, "fr"));
        Assert.Contains("Translated: 1 of 4", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_OriginalChangedSince_MarksTheWordsThatChanged()
    {
        var draft = await DraftAsync("Original title");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var saved = await SaveAsync(draft, 1, ("Form.Texts[title]", "Titre"));
        var content = await StoredAsync(draft);
        var changed = content with { Title = content.Title.With(Language.English, "Later title") };
        Done(await Write.ReviseAsync(_editor, draft.Id, 2, changed, default));

        var page = await _browser.GetStringAsync(Address(draft, "fr"));

        Assert.Contains(TranslatingStrings.OriginalChanged, page, StringComparison.Ordinal);
        Assert.Contains("<ins", page, StringComparison.Ordinal);
        Assert.Contains("compare?from=2&amp;to=3", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_FormOfAnOlderVersion_ShowsBothAndLosesNothing()
    {
        var draft = await DraftAsync("Two translators");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        using var theirs = await SaveAsync(draft, 1, ("Form.Texts[title]", "Leur titre"));

        using var late = await SaveAsync(draft, 1, ("Form.Texts[title]", "Mon titre"));

        var page = await late.Content.ReadAsStringAsync();
        Assert.Contains(TranslatingStrings.ConflictTitle, page, StringComparison.Ordinal);
        Assert.Contains("Leur titre", page, StringComparison.Ordinal);
        Assert.Contains(">Mon titre</textarea>", page, StringComparison.Ordinal);
        Assert.Contains("name=\"Form.Version\" value=\"2\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_TextBeyondItsLimit_SaysSoAndKeepsIt()
    {
        var draft = await DraftAsync("Long translation");
        using var signedIn = await _browser.SignInAsync(Role.Editor);
        var text = new string('t', PracticeContent.MaxTitleLength + 1);

        using var answer = await SaveAsync(draft, 1, ("Form.Texts[title]", text));

        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains($">{text}</textarea>", page, StringComparison.Ordinal);
        Assert.Contains(EditingStrings.EditingErrorsTitle, page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.Editor, true)]
    [InlineData(Role.Advisor, false)]
    public async Task Entry_Link_IsForThoseWhoMay(Role role, bool expected)
    {
        using var signedIn = await _browser.SignInAsync(role);

        var entry = await _browser.GetStringAsync("/practices/joint-mobile-team");

        Assert.Equal(expected, entry.Contains("/translate\"", StringComparison.Ordinal));
    }

    private Task<HttpResponseMessage> SaveAsync(
        Practice entry,
        int version,
        params (string Name, string Value)[] texts
    ) =>
        _browser.SubmitAsync(
            Address(entry, "fr"),
            "translation",
            [.. texts, ("Form.Version", $"{version}"), ("Form.State", "reviewed")]
        );

    private static string Address(Practice entry, string language) =>
        $"/practices/{entry.Id}/translate/{language}";

    private async Task<Practice> DraftAsync(string title) =>
        Done(await Write.DraftAsync(_editor, AContent().WithTitle(title), default));

    private async Task<PracticeContent> StoredAsync(Practice entry)
    {
        var store = portal.Services.GetRequiredService<IPracticeStore>();
        var stored = await store.FindAsync(entry.Id, default);
        return Assert.IsType<Practice>(stored).WorkingContent;
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
