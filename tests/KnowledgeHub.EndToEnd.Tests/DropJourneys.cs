using System.Globalization;
using KnowledgeHub.Core.Access;
using Microsoft.Playwright;
using Xunit.Abstractions;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>
/// The line drops in every way while people type; no typed word is missing afterwards and nobody signs in again (C3). How often it
/// drops is set by KNOWLEDGEHUB_DROPS, how many seconds the longest drop lasts by KNOWLEDGEHUB_DROP_SECONDS.
/// </summary>
[Collection(ChromiumCollection.Name)]
public sealed class DropJourneys(PortalInChromium chromium, ITestOutputHelper output)
{
    private const string Assessment = "A-XA2026";
    private const int DropsOfAPerson = 20;

    private static readonly int _drops = Number("KNOWLEDGEHUB_DROPS", 4);
    private static readonly int _longest = Number("KNOWLEDGEHUB_DROP_SECONDS", 3);

    private static readonly string[] _indicators =
    [
        "LEG.S.1",
        "LEG.S.2",
        "LEG.S.3",
        "LEG.A.1",
        "LEG.A.2",
        "INS.S.1",
        "INS.S.2",
        "INS.A.1",
        "INS.A.2",
        "PRC.S.1",
    ];

    [Fact]
    public async Task Drops_WhilePeopleType_LoseNoWordAndAskNobodyToSignInAgain()
    {
        await using var portal = new MortalPortal();
        await portal.StartAsync();
        var count = Math.Clamp(_drops / DropsOfAPerson, 1, _indicators.Length);
        var people = new List<Person>();
        foreach (var indicator in _indicators.Take(count))
        {
            people.Add(await OpenAsync(portal, indicator));
        }

        var each = _drops / count;
        var restarts = each / 4;
        var ends = (
            await Task.WhenAll(people.Select(one => DropManyTimesAsync(one, each - restarts)))
        )
            .SelectMany(several => several)
            .ToList();
        for (var round = 0; round < restarts; round++)
        {
            // The portal dies when all have something stored; who has it first goes on typing.
            using var missing = new CountdownEvent(people.Count);
            var all = new TaskCompletionSource();
            var restart = RestartAsync(portal, all.Task);
            ends.AddRange(
                await Task.WhenAll(
                    people.Select(one =>
                        DropAsync(
                            one,
                            () =>
                            {
                                if (missing.Signal())
                                {
                                    all.SetResult();
                                }

                                return one.Typist.TypeUntilAsync(restart);
                            }
                        )
                    )
                )
            );
        }

        Report(ends);
        Assert.Equal(_drops, ends.Count);
        Assert.All(ends, end => Assert.True(end.Typed > 0 && end.Stored > 0));
        Assert.Equal(0, ends.Sum(end => end.LostStored));
        Assert.True(ends.Max(end => end.LostTyping) <= TimeSpan.FromSeconds(2));
        Assert.True(ends.Count(end => end.HasResumed) >= 0.95 * ends.Count);
    }

    private static async Task RestartAsync(MortalPortal portal, Task ready)
    {
        await ready;
        await portal.DieAndComeBackAsync();
    }

    private async Task<Person> OpenAsync(MortalPortal portal, string indicator)
    {
        var page = await chromium.OpenAsync(address: portal.Address);
        await page.NoteSocketsAsync();
        await page.SignInAsync(Role.Coordinator);
        await page.GotoAsync($"/assessments/{Assessment}/answer/{indicator}");
        await page.WaitForIndicatorAsync(indicator);
        await page.Keyboard.PressAsync("3");
        await page.ExpectNothingUnsavedAsync();
        return new(
            indicator,
            page,
            new Typist(page, indicator, () => portal.CommentOf(Assessment, indicator))
        );
    }

    private static async Task<List<DropEnd>> DropManyTimesAsync(Person person, int times)
    {
        var random = new Random(person.Indicator.Sum(letter => letter));
        var ends = new List<DropEnd>();
        for (var time = 0; time < times; time++)
        {
            // Most are short, some are long, as lines drop.
            var length = TimeSpan.FromSeconds(_longest * Math.Pow(30, -random.NextDouble()));
            Func<Task> drop = (time % 3) switch
            {
                0 => () => BeOfflineAsync(person, length),
                1 => () => BreakAsync(person),
                _ => () => SleepAsync(person, length),
            };
            ends.Add(await DropAsync(person, drop));
        }

        return ends;
    }

    private static async Task<DropEnd> DropAsync(Person person, Func<Task> drop)
    {
        var typist = person.Typist;
        await typist.BeginAsync();
        await typist.TypeUntilStoredAsync();
        await drop();
        var hasResumed = await typist.ResumesAsync();
        var (stored, typing) = typist.Missing();
        return new(typist.Typed, typist.Stored, stored, typing, hasResumed);
    }

    private static async Task BeOfflineAsync(Person person, TimeSpan length)
    {
        await person.Page.BreakTheLineAsync();
        await person.Typist.TypeUntilAsync(PassAsync(length));
        await person.Page.Context.SetOfflineAsync(false);
    }

    private static async Task BreakAsync(Person person)
    {
        await person.Page.BreakTheLineAsync();
        await person.Page.Context.SetOfflineAsync(false);
        await person.Typist.TypeUntilAsync(Task.CompletedTask);
    }

    // A sleeping tab runs nothing, and its line is gone when it wakes.
    private static async Task SleepAsync(Person person, TimeSpan length)
    {
        var browser = await person.Page.Context.NewCDPSessionAsync(person.Page);
        await person.Page.BreakTheLineAsync();
        await browser.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        await PassAsync(length);
        await browser.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });
        await person.Page.Context.SetOfflineAsync(false);
        await person.Typist.TypeUntilAsync(Task.CompletedTask);
    }

    private static async Task PassAsync(TimeSpan length)
    {
        using var timer = new PeriodicTimer(length);
        await timer.WaitForNextTickAsync();
    }

    private void Report(List<DropEnd> ends) =>
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{ends.Count} drops, {ends.Sum(end => end.Typed)} words typed, {ends.Sum(end => end.Stored)} stored before: "
                    + $"{ends.Sum(end => end.LostStored)} of these lost, at most {ends.Max(end => end.LostTyping).TotalSeconds:0.0} s "
                    + $"of typing lost in {ends.Count(end => end.LostTyping > TimeSpan.Zero)} drops, {ends.Count(end => end.HasResumed)} resumed"
            )
        );

    private static int Number(string name, int otherwise) =>
        int.TryParse(
            Environment.GetEnvironmentVariable(name),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : otherwise;

    private sealed record Person(string Indicator, IPage Page, Typist Typist);

    private sealed record DropEnd(
        int Typed,
        int Stored,
        int LostStored,
        TimeSpan LostTyping,
        bool HasResumed
    );
}
