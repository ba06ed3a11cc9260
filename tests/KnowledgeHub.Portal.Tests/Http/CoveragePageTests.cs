using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>The indicators and the entries that serve them.</summary>
[Collection(PortalCollection.Name)]
public sealed class CoveragePageTests(SeededPortal portal)
{
    private static readonly Actor _editor = new("editor-6", "Editor", [Role.Editor]);

    private readonly HttpClient _visitor = portal.Visitor();

    [Fact]
    public async Task Coverage_Visitor_SeesEveryIndicatorWithItsEntries()
    {
        var all = await _visitor.TextAsync("/coverage");
        var area = await _visitor.TextAsync("/coverage?area=prc");

        Assert.Contains("Indicators: 58.", all, StringComparison.Ordinal);
        Assert.Contains("/practices?indicator=LEG.S.1\"", all, StringComparison.Ordinal);
        Assert.Contains("/practices?indicator=PRC.S.1\"", area, StringComparison.Ordinal);
        Assert.DoesNotContain("/practices?indicator=LEG.S.1\"", area, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coverage_EntriesWithoutAnIndicator_AreNamedOnceTheyArePublished()
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var content = PracticeContentBuilder.AContent().Build() with
        {
            Title = LocalizedText.In(Language.English, "Unlinked crossing"),
        };
        var draft = Done(await write.DraftAsync(_editor, content, default));
        var before = await _visitor.TextAsync("/coverage");

        await write.PublishAsync(_editor, draft.Id, draft.Version, default);
        await portal.WaitUntilIndexedAsync(draft.Id, Audience.Public);

        Assert.DoesNotContain("Unlinked crossing", before, StringComparison.Ordinal);
        Assert.Contains(
            "Unlinked crossing",
            await _visitor.TextAsync("/coverage?area=PRC"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("en", "ltr")]
    [InlineData("fr", "ltr")]
    [InlineData("ar", "rtl")]
    [InlineData("ru", "ltr")]
    public async Task Page_EachLanguage_IsServed(string language, string direction) =>
        Assert.Contains(
            $"<html lang=\"{language}\" dir=\"{direction}\"",
            await _visitor.GetStringAsync($"/coverage?area=INS&lang={language}"),
            StringComparison.Ordinal
        );

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
