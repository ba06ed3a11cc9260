using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// The browsers' side of <see cref="CircuitLoad"/>, in a process of its own so that its memory is not counted:
/// circuit-people --site URL --kind empty|answers --count N. Says "open" when all are, then does what the lines of its
/// standard input say: "measure SECONDS", or "end".
/// </summary>
internal sealed partial class CircuitPeople : IAsyncDisposable
{
    private const string Opened = "open";
    private readonly Process _process;

    private CircuitPeople(Process process) => _process = process;

    /// <summary>Starts the process and waits until its pages are open.</summary>
    public static async Task<CircuitPeople> StartAsync(Uri site, string kind, int count)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                typeof(CircuitPeople).Assembly.Location,
                "circuit-people",
                "--site",
                site.AbsoluteUri,
                "--kind",
                kind,
                "--count",
                count.ToString(CultureInfo.InvariantCulture),
            ]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        var people = new CircuitPeople(
            Process.Start(start)
                ?? throw new InvalidOperationException("The browsers' side did not start.")
        );
        return await people.ReadAsync() == Opened
            ? people
            : throw new InvalidOperationException("The pages could not be opened.");
    }

    /// <summary>Lets everybody work, and gives the times as a line.</summary>
    public async Task<string> MeasureAsync(int seconds)
    {
        await _process.StandardInput.WriteLineAsync(
            string.Create(CultureInfo.InvariantCulture, $"measure {seconds}")
        );
        return await ReadAsync()
            ?? throw new InvalidOperationException("The browsers' side has ended.");
    }

    /// <summary>Closes all pages.</summary>
    public async Task EndAsync()
    {
        await _process.StandardInput.WriteLineAsync("end");
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    public static void Run(string[] args) => RunAsync(new(args)).GetAwaiter().GetResult();

    private static async Task RunAsync(VerbArguments arguments)
    {
        var site = new Uri(
            arguments.Text("site") ?? throw new ArgumentException("--site is missing.")
        );
        var count = arguments.Number("count", 10);
        using var visitor = new CircuitVisitor(site);
        if (arguments.Text("kind") is "empty")
        {
            var circuits = new List<BlazorCircuit>();
            while (circuits.Count < count)
            {
                var circuit = await visitor.OpenAsync("/counter", default);
                while (circuit.Drawn == 0)
                {
                    await Task.Delay(1);
                }

                circuits.Add(circuit);
            }

            await ObeyAsync([]);
            await Task.WhenAll(circuits.Select(circuit => circuit.LeaveAsync()));
            return;
        }

        await visitor.SignInAsync(
            Portal.Features.Account.DemonstrationAccess.Email(Role.Coordinator),
            Portal.Features.Account.DemonstrationAccess.Password,
            default
        );
        var windows = await OpenAsync(visitor, count);
        await ObeyAsync(windows);
        await Task.WhenAll(windows.Select(window => window.CloseAsync()));
    }

    // Everybody has another indicator open, as far as there are indicators.
    private static async Task<IReadOnlyList<AnswerWindow>> OpenAsync(
        CircuitVisitor visitor,
        int count
    )
    {
        string[] areas = ["LEG", "INS", "PRC", "HRT", "CIE", "INF"];
        string[] pillars = ["S", "A", "N"];
        var indicators = (
            from area in areas
            from pillar in pillars
            from number in Enumerable.Range(1, 3)
            select string.Create(CultureInfo.InvariantCulture, $"{area}.{pillar}.{number}")
        ).ToList();
        var assessment = await FindAsync(visitor, indicators[0]);
        var windows = new List<AnswerWindow>();
        while (windows.Count < count)
        {
            windows.Add(
                await AnswerWindow.OpenAsync(
                    visitor,
                    assessment,
                    indicators[windows.Count % indicators.Count],
                    default
                )
            );
        }

        return windows;
    }

    private static async Task<string> FindAsync(CircuitVisitor visitor, string indicator)
    {
        var list = await visitor.Client.GetStringAsync("/assessments");
        foreach (
            var id in Assessment().Matches(list).Select(match => match.Groups[1].Value).Distinct()
        )
        {
            var page = await visitor.Client.GetStringAsync($"/assessments/{id}/answer/{indicator}");
            if (page.Contains("<fieldset", StringComparison.Ordinal))
            {
                return id;
            }
        }

        throw new InvalidOperationException("No assessment can be answered.");
    }

    private static async Task ObeyAsync(IReadOnlyList<AnswerWindow> windows)
    {
        await Console.Out.WriteLineAsync(Opened);
        while (await Console.In.ReadLineAsync() is { } line && line != "end")
        {
            await Console.Out.WriteLineAsync(
                await MeasureAsync(
                    windows,
                    TimeSpan.FromSeconds(
                        int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)
                    )
                )
            );
        }
    }

    private static async Task<string> MeasureAsync(
        IReadOnlyList<AnswerWindow> windows,
        TimeSpan time
    )
    {
        var (touches, saves) = (new ConcurrentBag<double>(), new ConcurrentBag<double>());
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(windows.Select(WorkAsync));
        var (events, saved) = (touches.Order().ToList(), saves.Order().ToList());
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{events.Count} events p50 {At(events, 0.5):F1} ms, p95 {At(events, 0.95):F1} ms, max {events[^1]:F0} ms; {saved.Count} saves tried, p50 {At(saved, 0.5):F1} ms, 95 of 100 within {At(saved, 0.95):F1} ms"
        );

        async Task WorkAsync(AnswerWindow window)
        {
            for (var turn = 0; Stopwatch.GetElapsedTime(started) < time; turn++)
            {
                await Task.Delay(Random.Shared.Next(500, 1_500));
                var isSave = turn % 10 == 9;
                var begun = Stopwatch.GetTimestamp();

                // Many pages show the same answer, so most saves are told of a conflict: that takes as long.
                await (
                    isSave
                        ? window.SaveAsync(0, $"turn {turn}", default)
                        : window.TouchAsync(default)
                );
                (isSave ? saves : touches).Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
        }
    }

    private static double At(List<double> sorted, double share) =>
        sorted.Count == 0 ? 0 : sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))];

    private Task<string?> ReadAsync() => _process.StandardOutput.ReadLineAsync();

    [GeneratedRegex("/assessments/(A-[A-Za-z0-9-]+)")]
    private static partial Regex Assessment();
}
