using KnowledgeHub.Core.Practices;
using static KnowledgeHub.Search.Tests.Support.PracticeBuilder;

namespace KnowledgeHub.Search.Tests;

public sealed class ConcurrencyTests
{
    private const int Generations = 150;

    /// <summary>Each change gives all entries one new number, so a reader that sees two numbers saw half a change.</summary>
    [Fact]
    public async Task Search_WhileChangesArrive_SeesEachChangeWholeAndInOrder()
    {
        var index = Library.Of(Generation(0));
        using var isRunning = new CancellationTokenSource();
        var reader = Task.Run(() => Observe(index, isRunning.Token));

        for (var generation = 1; generation <= Generations; generation++)
        {
            index.Apply([.. Generation(generation)], []);
        }

        await isRunning.CancelAsync();
        var seen = await reader;
        Assert.NotEmpty(seen);
        Assert.Equal(seen.Order(), seen);
    }

    private static List<int> Observe(PracticeIndex index, CancellationToken end)
    {
        var seen = new List<int>();
        do
        {
            var hits = index.Find("patrol");
            Assert.Equal(5, hits.Total);
            var numbers = hits
                .Hits.Select(hit => hit.Highlights["title"][0].Split(' ')[1])
                .Distinct();
            seen.Add(
                int.Parse(Assert.Single(numbers), System.Globalization.CultureInfo.InvariantCulture)
            );
        } while (!end.IsCancellationRequested);
        return seen;
    }

    private static IEnumerable<Practice> Generation(int number) =>
        Enumerable
            .Range(1, 5)
            .Select(entry => APractice($"P-000{entry}").Titled($"Patrol {number}").Build());
}
