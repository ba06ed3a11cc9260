using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>What an attribution rule hides stands on no surface that an ordinary reader reaches (P2).</summary>
[Collection(PortalCollection.Name)]
public sealed class AttributionTests(SeededPortal portal)
{
    private const string Part = "contribution-of-the-hidden-one";
    private static readonly Actor _editor = new("editor-1", "Editor", [Role.Editor]);

    private readonly HttpClient _visitor = portal.Visitor();

    [Theory]
    [InlineData(AttributionRule.Region)]
    [InlineData(AttributionRule.ChathamHouse)]
    public async Task Surfaces_HiddenSource_AreSilent(AttributionRule rule)
    {
        var practice = await PublishAsync(rule);
        string[] surfaces =
        [
            $"/practices/{practice.Slug}",
            $"/api/v1/practices/{practice.Id}",
            $"/api/v1/practices/{practice.Id}/similar",
            "/feeds/practices.atom",
            $"/practices?q={Part}",
        ];

        foreach (var surface in surfaces)
        {
            var text = (await _visitor.TextAsync(surface)).Replace(
                $"q={Part}",
                "",
                StringComparison.Ordinal
            );
            Assert.DoesNotContain("ibmc-2023-panel-3", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Vanuatu", text, StringComparison.Ordinal);
            Assert.DoesNotContain(
                "de-federal-police\",\"label",
                text.Split("facets")[0],
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Facets_HiddenCountry_DoNotCountIt()
    {
        await PublishAsync(AttributionRule.ChathamHouse);

        var page = await _visitor.JsonAsync("/api/v1/practices?country=VU");

        Assert.Equal(0, page.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Entry_RegionOnly_NamesTheRegion()
    {
        var practice = await PublishAsync(AttributionRule.Region);

        var entry = await _visitor.JsonAsync($"/api/v1/practices/{practice.Id}");

        var region = entry.GetProperty("classification").GetProperty("region")[0];
        Assert.Equal("Melanesia", region.GetProperty("label").GetString());
    }

    private async Task<Practice> PublishAsync(AttributionRule rule)
    {
        var text = LocalizedText.In(Language.English, $"Entry under the rule {rule}");
        var content = new PracticeContent
        {
            Title = text,
            Claim = text,
            Form = EntryForm.Snapshot,
            Body = new() { Challenge = text, Practice = text },
            Classification = new()
            {
                Areas = ["LEG"],
                Pillars = ["A"],
                Countries = ["VU"],
                Organisations = ["de-federal-police"],
            },
            Provenance = new()
            {
                Sources = [new("ibmc-2023-summary", "ibmc-2023-panel-3", Part)],
                Attribution = rule,
            },
        };
        var write = portal.Services.GetRequiredService<WritePractice>();
        var draft = Value(await write.DraftAsync(_editor, content, CancellationToken.None));
        var published = Value(
            await write.PublishAsync(_editor, draft.Id, 1, CancellationToken.None)
        );
        await portal.WaitUntilIndexedAsync(draft.Id, Audience.Public);
        return published;
    }

    private static Practice Value(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
