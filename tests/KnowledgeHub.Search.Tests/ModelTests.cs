using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Taxonomy;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

/// <summary>The index against the simplest thing that could be right: a scan over a dictionary of entries.</summary>
public sealed class ModelTests
{
    private static readonly string[] _vocabulary =
    [
        "ale",
        "bog",
        "cup",
        "dim",
        "elk",
        "fig",
        "gum",
        "hut",
        "ice",
        "jam",
    ];
    private static readonly string[] _areas = ["LEG", "INS", "PRC"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Search_AfterRandomChanges_FindsAndCountsWhatAScanDoes(int seed)
    {
        var random = new Random(seed);
        var model = new Dictionary<string, Practice>();
        var index = Library.Of(Array.Empty<Practice>());

        for (var round = 0; round < 60; round++)
        {
            Change(index, model, random);
            AssertAgree(index, model, Question(random), random.GetItems(_areas, 1));
        }
    }

    private static void AssertAgree(
        PracticeIndex index,
        Dictionary<string, Practice> model,
        (string Query, Predicate<string> IsMatch) question,
        string[] area
    )
    {
        var facets = Library.Choice((SearchFacet.Area, area));
        var hits = index.Search(
            new()
            {
                Text = question.Query,
                PageSize = 100,
                Facets = facets,
            }
        );
        var scan = model
            .Values.Where(practice => IsPublic(practice) && question.IsMatch(Words(practice)))
            .ToList();
        var ids = scan.Where(practice => InArea(practice, area[0]))
            .Select(practice => practice.Id.Value);
        Assert.Equal(ids.Order(), hits.Ids().Order());
        Assert.All(
            hits.Facets[SearchFacet.Area],
            count =>
                Assert.Equal(scan.Count(practice => InArea(practice, count.Value)), count.Count)
        );
        Assert.Equal(model.Count, index.Count);
    }

    private static bool IsPublic(Practice practice) => practice.Status is PracticeStatus.Published;

    private static bool InArea(Practice practice, string area) =>
        practice.Content.Classification.Areas.Contains(area);

    private static string Words(Practice practice) =>
        $" {practice.Content.Body.Practice[Language.English]} ";

    private static void Change(
        PracticeIndex index,
        Dictionary<string, Practice> model,
        Random random
    )
    {
        var changed = Enumerable
            .Range(0, random.Next(12))
            .Select(_ => Entry(random))
            .DistinctBy(entry => entry.Id)
            .ToList();
        var removed = model
            .Keys.Where(_ => random.Next(8) == 0)
            .Where(id => changed.TrueForAll(e => e.Id.Value != id))
            .ToList();
        changed.ForEach(entry => model[entry.Id.Value] = entry);
        removed.ForEach(id => model.Remove(id));
        index.Apply(changed, [.. removed.Select(id => new PracticeId(id))]);
    }

    private static Practice Entry(Random random)
    {
        var entry = APractice($"P-{random.Next(80):D4}")
            .Saying(string.Join(' ', random.GetItems(_vocabulary, random.Next(1, 6))))
            .Classified(old => old with { Areas = [.. random.GetItems(_areas, 2).Distinct()] });
        return random.Next(4) == 0 ? entry.DraftOf("amina").Build() : entry.Build();
    }

    private static (string Query, Predicate<string> IsMatch) Question(Random random)
    {
        var words = random.GetItems(_vocabulary, 3);
        return random.Next(4) switch
        {
            0 => (words[0], text => Has(text, words[0])),
            1 => ($"{words[0]} {words[1]}", text => Has(text, words[0]) || Has(text, words[1])),
            2 => ($"{words[0]} -{words[1]}", text => Has(text, words[0]) && !Has(text, words[1])),
            _ => (
                $"\"{words[0]} {words[1]}\" {words[2]}",
                text => Has(text, $"{words[0]} {words[1]}") || Has(text, words[2])
            ),
        };
    }

    private static bool Has(string text, string words) =>
        text.Contains($" {words} ", StringComparison.Ordinal);
}
