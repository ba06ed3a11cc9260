using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Tests.Hosting;
using KnowledgeHub.Testing.Builders;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// Filters, sorts and searches tell nothing of what somebody may not see: whatever the hidden record says, the answers are the
/// same (A8). How many addresses are made up is set by KNOWLEDGEHUB_FILTERS.
/// </summary>
[Collection(PortalCollection.Name)]
public sealed class FilterOracleTests(SeededPortal portal)
{
    private static readonly int _expressions = int.Parse(
        Environment.GetEnvironmentVariable("KNOWLEDGEHUB_FILTERS") ?? "500",
        CultureInfo.InvariantCulture
    );

    private static readonly string[] _library =
    [
        "/api/v1/practices",
        "/api/v1/practices",
        "/api/v1/practices",
        "/api/v1/practices/suggest",
        "/feeds/practices.atom",
        "/practices/export.json",
        "/practices",
    ];

    private static readonly string[] _countries =
    [
        "/api/v1/assessments/",
        "/api/v1/comparisons/overview",
        "/api/v1/comparisons/over-time/XB",
        "/assessments",
        "/compare/overview",
        "/compare/peers",
        "/compare/needs",
    ];

    [Fact]
    public async Task LibraryFilters_OfAVisitor_DoNotDependOnADraft()
    {
        var write = portal.Services.GetRequiredService<WritePractice>();
        var first = Done(
            await write.DraftAsync(Actors.Editor, Hidden("Vexillum", "LEG", "NL"), default)
        );
        await portal.WaitUntilIndexedAsync(first.Id);
        string[] names = [.. EnumCode<SearchFacet>.All, "q", "sort", "page", "pageSize", "from"];
        var fuzz = new FilterFuzz(
            8,
            names,
            ["Vexillum", "Gonfalon", "LEG", "HRT", "NL", "GH", "A", "N", "team", "2023", "newest"]
        );
        string[] addresses = [.. Made(fuzz, _library)];
        var visitor = portal.Visitor();

        var before = await SeenAsync(visitor, addresses);
        Done(
            await write.ReviseAsync(
                Actors.Editor,
                first.Id,
                first.Version,
                Hidden("Gonfalon", "HRT", "GH"),
                default
            )
        );
        await WaitUntilFoundAsync("Gonfalon");
        var after = await SeenAsync(visitor, addresses);

        AssertSame(addresses, before, after);
    }

    [Fact]
    public async Task CountryFilters_OfAnotherCountry_DoNotDependOnItsAnswers()
    {
        var cycle = await portal.CycleAsync("XB");
        await AnswerAsync(cycle, 1, "Vexillum", basedOn: 0);
        string[] names = ["country", "countries", "cycle", "area", "q", "sort", "page", "group"];
        var fuzz = new FilterFuzz(
            9,
            names,
            ["XB", "XA", "TN", cycle.Id.Value, cycle.Name, "LEG", "Vexillum", "Gonfalon", "5", "1"]
        );
        string[] addresses = [.. Made(fuzz, _countries)];
        var coordinator = await portal.Visitor().SignedInAsync(Role.Coordinator);
        var program = await portal.CallerAsync(Role.Coordinator);

        var before = await SeenAsync(coordinator, addresses, program);
        await AnswerAsync(cycle, 5, "Gonfalon", basedOn: 1);
        var after = await SeenAsync(coordinator, addresses, program);

        AssertSame(addresses, before, after);
    }

    private static IEnumerable<string> Made(FilterFuzz fuzz, string[] paths) =>
        Enumerable.Range(0, _expressions).Select(_ => fuzz.Next(paths));

    private static PracticeContent Hidden(string word, string area, string country)
    {
        var text = LocalizedText.In(Language.English, $"{word} oracle");
        return new()
        {
            Title = text,
            Claim = text,
            Form = EntryForm.Snapshot,
            Body = new() { Challenge = text, Practice = text },
            Classification = new()
            {
                Areas = [area],
                Pillars = ["A"],
                Countries = [country],
                Tags = [word],
            },
        };
    }

    private async Task AnswerAsync(Assessment cycle, int level, string word, int basedOn) =>
        Assert.IsType<Outcome<Answer>.Done>(
            await portal
                .Services.GetRequiredService<AnswerIndicator>()
                .SaveAsync(
                    Actors.Coordinator.In("XB"),
                    cycle.Id.Value,
                    new("LEG.S.1", AnswerKey.National),
                    basedOn,
                    new()
                    {
                        State = AnswerState.Scored,
                        Level = level,
                        Reason = word,
                        Comment = word,
                    },
                    default
                )
        );

    private async Task WaitUntilFoundAsync(string word)
    {
        var search = portal.Services.GetRequiredService<SearchPractices>();
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (
            (await search.ExecuteAsync(Actors.Editor, new() { Text = word }, limit.Token)).Total
            == 0
        )
        {
            await Task.Yield();
        }
    }

    private static async Task<List<SeenAnswer>> SeenAsync(
        HttpClient browser,
        string[] addresses,
        ApiCaller? program = null
    )
    {
        var seen = new List<SeenAnswer>();
        foreach (var address in addresses)
        {
            using var answer =
                program is not null && address.StartsWith("/api/", StringComparison.Ordinal)
                    ? await program.GetAsync(address)
                    : await browser.GetAsync(address);
            seen.Add(await SeenAnswer.ReadAsync(answer));
        }

        return seen;
    }

    private static void AssertSame(
        string[] addresses,
        List<SeenAnswer> before,
        List<SeenAnswer> after
    )
    {
        Assert.Contains(before, answer => answer.Status is System.Net.HttpStatusCode.OK);
        Assert.Empty(
            addresses
                .Where((_, index) => before[index] != after[index])
                .Select(Uri.UnescapeDataString)
        );
    }

    private static Practice Done(Outcome<Practice> outcome) =>
        Assert.IsType<Outcome<Practice>.Done>(outcome).Value;
}
