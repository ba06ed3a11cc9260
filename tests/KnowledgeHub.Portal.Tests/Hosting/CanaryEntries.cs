using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using Microsoft.Extensions.DependencyInjection;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Hosting;

/// <summary>
/// Published entries, one for each rule that hides something, with two words wherever it hides: <see cref="Bait"/> to
/// search for, which pages repeat, and beside it <see cref="Canary"/>, which none may say.
/// </summary>
internal static class CanaryEntries
{
    public const string Bait = "quillfeather";
    public const string Canary = "zebulonist";

    /// <summary>The only country that is named; no other entry names it.</summary>
    public const string Country = "VU";

    public const string Organisation = "de-federal-police";
    public const string Session = "ibmc-2023-panel-3";

    private const string Hidden = $"{Bait} {Canary}";
    private static readonly Actor _editor = new("editor-1", "Editor", [Role.Editor]);

    /// <summary>
    /// Plants an entry. Where the rule hides sources, its first public version stood under a milder one, so that the
    /// history has something to give away. Where it does not, the words stand in a working copy and a comment.
    /// </summary>
    /// <param name="portal">The portal.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>The entry as stored last.</returns>
    public static async Task<Practice> PlantAsync(SeededPortal portal, AttributionRule rule)
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var isHidden = rule is AttributionRule.Region or AttributionRule.ChathamHouse;
        var first = Content(rule, isHidden ? AttributionRule.Named : rule, isHidden);
        var draft = Done(await write.DraftAsync(_editor, first, default));
        var published = Done(await write.PublishAsync(_editor, draft.Id, 1, default));
        var next = Content(rule, rule, isHidden: true);
        var revised = Done(await write.ReviseAsync(_editor, draft.Id, 2, next, default));
        var stored = isHidden
            ? Done(await write.PublishAsync(_editor, draft.Id, 3, default))
            : await CommentedAsync(portal, revised);
        await portal.WaitUntilIndexedAsync(published.Id, Audience.Public);
        await WaitUntilForgottenAsync(portal, published.Id);
        return stored;
    }

    private static async Task<Practice> CommentedAsync(SeededPortal portal, Practice practice)
    {
        var discuss = portal.Services.GetRequiredService<DiscussPractice>();
        Assert.IsType<Outcome<PracticeComment>.Done>(
            await discuss.AddAsync(_editor, practice.Id, Hidden, null, default)
        );
        return practice;
    }

    // The index follows a moment behind: it must no longer know the milder version.
    private static async Task WaitUntilForgottenAsync(SeededPortal portal, PracticeId id)
    {
        var search = portal.Services.GetRequiredService<IPracticeSearch>();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var named = new PracticeCriteria
        {
            Audience = Audience.Public,
            Facets = new Dictionary<SearchFacet, IReadOnlyList<string>>
            {
                [SearchFacet.Country] = [Country],
            },
            PageSize = 100,
        };
        while (search.Search(named).Hits.Any(hit => hit.Id == id))
        {
            limit.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static PracticeContent Content(
        AttributionRule name,
        AttributionRule rule,
        bool isHidden
    )
    {
        var content = AContent().WithTitle($"Canary entry of the rule {name}").Build();
        return content with
        {
            Classification = content.Classification with
            {
                Countries = isHidden ? [Country] : [],
                Organisations = isHidden ? [Organisation] : [],
            },
            Provenance = new()
            {
                Sources =
                [
                    isHidden ? new("ibmc-2023-summary", Session, Hidden) : new("ibmc-2023-summary"),
                ],
                References =
                    isHidden && name is not AttributionRule.Region ? [new(Hidden, Hidden)] : [],
                Attribution = rule,
            },
        };
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
