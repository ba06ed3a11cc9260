using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.RichText;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>An entry whose every text is an attack, read by everybody who can read it.</summary>
[Collection(ChromiumCollection.Name)]
public sealed class HostileTextJourneys(PortalInChromium portal)
{
    private const string Attack =
        "<img src=https://evil.example/x onerror=alert(1)><script>alert(1)</script>";

    private static readonly Actor _editor = new("hostile-editor", "Editor", [Role.Editor]);

    private readonly HarmWatch _watch = new();

    [Fact]
    public async Task Reader_OpensPagesOfAHostileEntry_NothingRunsAndNothingIsLoaded()
    {
        var entry = await PublishedAsync();
        var page = await WatchedAsync();

        await HarmWatch.VisitAsync(
            page,
            $"/practices/{entry.Slug}",
            $"/practices/{entry.Slug}?lang=ar",
            $"/practices/{entry.Id}/versions/{entry.Version}",
            "/practices?q=alert",
            $"/practices/{entry.Slug}/history"
        );

        Assert.Empty(_watch.Harm);
    }

    [Fact]
    public async Task Editor_OpensPagesOfAHostileEntry_NothingRunsAndNothingIsLoaded()
    {
        var entry = await PublishedAsync();
        var page = await WatchedAsync();
        await page.SignInAsync(Role.Editor);

        await HarmWatch.VisitAsync(
            page,
            $"/practices/{entry.Slug}",
            $"/practices/{entry.Id}/review",
            $"/practices/{entry.Slug}/compare?from=1&to=2",
            $"/practices/{entry.Id}/edit"
        );
        await page.WaitForInteractivityAsync();

        Assert.Empty(_watch.Harm);
    }

    [Fact]
    public async Task Watch_PlantedHarm_IsSeen()
    {
        var page = await WatchedAsync();
        await page.GotoAsync("/");

        await page.EvaluateAsync(
            "() => { document.body.insertAdjacentHTML('beforeend', '<img src=https://evil.example/x>'); alert(1) }"
        );

        Assert.Contains(_watch.Harm, harm => harm.Contains("dialog", StringComparison.Ordinal));
        Assert.Contains(
            _watch.Harm,
            harm => harm.Contains("Content Security", StringComparison.Ordinal)
        );
    }

    private async Task<IPage> WatchedAsync() => _watch.Over(await portal.OpenAsync());

    private async Task<Practice> PublishedAsync()
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var draft = Done(await write.DraftAsync(_editor, Hostile(), default));
        return Done(await write.PublishAsync(_editor, draft.Id, draft.Version, default));
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;

    private static PracticeContent Hostile()
    {
        var content = new PracticeContent
        {
            Title = LocalizedText.In(Language.English, $"\"'> {Attack}"),
            Claim = LocalizedText.In(Language.English, $"]]> {Attack}"),
            Classification = new()
            {
                Areas = ["PRC"],
                Pillars = ["N"],
                Tags = [Attack],
            },
            Provenance = new()
            {
                Sources = [new("ibmc-2023-summary", Part: Attack)],
                References = [new(Attack, Attack, 2020)],
                Caveats = [Attack, "[x](javascript:alert(1))"],
            },
        };
        var places = TextSection.All.Zip(HostileTexts.Places.Concat(HostileTexts.Places));
        return places.Aggregate(content, (done, pair) => Attacked(done, pair.First, pair.Second));
    }

    private static PracticeContent Attacked(
        PracticeContent content,
        TextSection section,
        string place
    )
    {
        var limit = section.Name == "summary" ? PracticeContent.MaxSummaryLength : 20_000;
        var text = string.Join("\n\n", HostileTexts.In(place));
        return section.Write(
            content,
            LocalizedText.In(Language.English, text[..Math.Min(limit, text.Length)])
        );
    }
}
