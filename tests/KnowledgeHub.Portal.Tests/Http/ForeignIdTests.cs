using System.Diagnostics;
using System.Globalization;
using System.Net;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Portal.Tests.Hosting;
using Xunit.Abstractions;

namespace KnowledgeHub.Portal.Tests.Http;

/// <summary>
/// Data of another country is answered as if it did not exist: the same status, the same body, as fast (A3). How many pairs of
/// ids are compared is set by KNOWLEDGEHUB_FOREIGN_IDS.
/// </summary>
[Collection(PortalCollection.Name)]
public sealed class ForeignIdTests(SeededPortal portal, ITestOutputHelper output)
{
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const double MostMilliseconds = 5;

    private static readonly int _pairs = int.Parse(
        Environment.GetEnvironmentVariable("KNOWLEDGEHUB_FOREIGN_IDS") ?? "300",
        CultureInfo.InvariantCulture
    );

    [Fact]
    public async Task ForeignIds_BesideIdsOfNothing_AreAnsweredAlike()
    {
        var askers = await AskersAsync();
        var random = new Random(3);
        var different = new List<string>();
        var times = (Foreign: new List<double>(), Unknown: new List<double>());

        for (var pair = 0; pair < _pairs; pair++)
        {
            var (asker, pattern) = (askers[pair % askers.Length], Pick(random, Patterns));
            var ids = (Foreign: Pick(random, CountryIds(pattern)), Unknown: string.Empty);
            ids.Unknown = LikeIt(ids.Foreign, random);
            var country = ids.Foreign[^2..];
            var (foreign, unknown) = await InTurnAsync(
                random.Next(2) == 0,
                () => AskAsync(asker, pattern, country, ids.Foreign),
                () => AskAsync(asker, pattern, country, ids.Unknown)
            );
            times.Foreign.Add(foreign.Milliseconds);
            times.Unknown.Add(unknown.Milliseconds);
            if (foreign.Answer != unknown.Answer || IsOpen(foreign.Answer.Status))
            {
                different.Add($"{pattern} {ids}: {foreign.Answer} and {unknown.Answer}");
            }
        }

        var medians = (Foreign: Median(times.Foreign), Unknown: Median(times.Unknown));
        output.WriteLine(
            $"{_pairs} pairs; median {medians.Foreign:F2} ms for foreign ids, {medians.Unknown:F2} ms for ids of "
                + $"nothing; ratio {medians.Foreign / medians.Unknown:F2}"
        );
        Assert.Empty(different);
        Assert.False(TellsByTime(times.Foreign, times.Unknown), "Foreign ids take another time.");
    }

    // Another median alone may be a busy machine; that one of a pair is the slower one again and again is not.
    private static bool TellsByTime(List<double> foreign, List<double> unknown)
    {
        var slower = foreign.Zip(unknown).Count(pair => pair.First > pair.Second);
        return Math.Abs(Median(foreign) - Median(unknown)) >= MostMilliseconds
            && Math.Abs(slower - (foreign.Count / 2.0)) > 2 * Math.Sqrt(foreign.Count);
    }

    private static async Task<(T First, T Second)> InTurnAsync<T>(
        bool isFirstFirst,
        Func<Task<T>> first,
        Func<Task<T>> second
    )
    {
        if (isFirstFirst)
        {
            return (await first(), await second());
        }

        var later = await second();
        return (await first(), later);
    }

    private IReadOnlyList<string> Patterns { get; } =
    [
        .. PublicSurface
            .Patterns(portal)
            .Where(pattern =>
                pattern.Contains("/assessments/{id}", StringComparison.OrdinalIgnoreCase)
                || pattern.Contains("/evidence/{id}", StringComparison.OrdinalIgnoreCase)
            ),
    ];

    // Another country of the twelve, never the one whose people ask.
    private static string[] CountryIds(string pattern) =>
        [
            .. CanaryCountries
                .Codes[1..]
                .Select(code =>
                    pattern.StartsWith("/countries/", StringComparison.Ordinal)
                        ? CanaryCountries.Item(code)
                        : CanaryCountries.Cycle(code)
                ),
        ];

    private static string LikeIt(string id, Random random) =>
        id[..^5]
        + string.Concat(Enumerable.Range(0, 5).Select(_ => Letters[random.Next(Letters.Length)]));

    private static bool IsOpen(HttpStatusCode status) =>
        status is HttpStatusCode.OK or HttpStatusCode.NoContent;

    private async Task<Func<string, Task<HttpResponseMessage>>[]> AskersAsync()
    {
        await CanaryCountries.PlantAsync(portal);
        var askers = new List<Func<string, Task<HttpResponseMessage>>>();
        foreach (var role in new[] { Role.Coordinator, Role.Respondent, Role.Advisor })
        {
            var browser = await portal.Visitor().SignedInAsync(role);
            var program = await portal.CallerAsync(role);
            askers.Add(path =>
                path.StartsWith("/api/", StringComparison.Ordinal)
                    ? program.GetAsync(path)
                    : browser.GetAsync(path)
            );
        }

        return [.. askers];
    }

    private static async Task<(SeenAnswer Answer, double Milliseconds)> AskAsync(
        Func<string, Task<HttpResponseMessage>> asker,
        string pattern,
        string country,
        string id
    )
    {
        var path = PublicSurface.Fill(
            pattern
                .Replace("{Id}", id, StringComparison.OrdinalIgnoreCase)
                .Replace("{Code}", country, StringComparison.OrdinalIgnoreCase),
            "none"
        );
        var start = Stopwatch.GetTimestamp();
        using var answer = await asker(path);
        await answer.Content.LoadIntoBufferAsync();
        var taken = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return (await SeenAnswer.ReadAsync(answer, id), taken);
    }

    private static T Pick<T>(Random random, IReadOnlyList<T> items) =>
        items[random.Next(items.Count)];

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}
