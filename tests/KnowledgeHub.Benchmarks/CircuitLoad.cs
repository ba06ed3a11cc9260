using System.Diagnostics;
using System.Globalization;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// circuits [--count 500] [--idle 200] [--seconds 30]: what an open working page costs. Memory of an idle answering page against
/// that of the framework's empty counter page, both in this process and measured the same way: managed heap after full
/// collections, with and without the circuits. Then so many answering pages at once, each touched about once a second and
/// saved about every ten: how long an event takes there and back. The browsers' side runs in a process of its own.
/// Exit code 1 when memory is above 1.5 times the empty page's, or p95 of an event above 200 ms.
/// </summary>
internal static class CircuitLoad
{
    private const double MostMemory = 1.5;
    private const double LongestEvent = 200;
    private static readonly TimeSpan _settling = TimeSpan.FromSeconds(30);

    public static void Run(string[] args) =>
        Environment.ExitCode = RunAsync(new(args)).GetAwaiter().GetResult() ? 0 : 1;

    private static async Task<bool> RunAsync(VerbArguments arguments)
    {
        var idle = arguments.Number("idle", 200);
        double empty;
        await using (var site = await EmptySite.StartAsync())
        {
            empty = await WeighAsync(site.Address, "empty", idle);
        }

        var (portal, address) = await PortalSite.StartAsync();
        await using var _ = portal;
        var page = await WeighAsync(address, "answers", idle);
        Print(
            $"idle circuit of the empty page {empty / 1024:F1} KiB, of the answering page {page / 1024:F1} KiB: {page / empty:F2} times ({idle} circuits each)"
        );
        var p95 = await LoadAsync(
            address,
            arguments.Number("count", 500),
            arguments.Number("seconds", 30)
        );
        return page / empty <= MostMemory && p95 <= LongestEvent;
    }

    /// <summary>Bytes of managed memory that one idle circuit holds.</summary>
    private static async Task<double> WeighAsync(Uri site, string kind, int count)
    {
        // The first ones fill caches and pools that later ones share; they are closed as browsers close pages.
        await using (var first = await CircuitPeople.StartAsync(site, kind, count))
        {
            await first.EndAsync();
        }

        var before = await HeapAsync();
        await using var people = await CircuitPeople.StartAsync(site, kind, count);
        var weight = (double)(await HeapAsync() - before) / count;
        await people.EndAsync();
        return weight;
    }

    private static async Task<double> LoadAsync(Uri site, int count, int seconds)
    {
        await using var people = await CircuitPeople.StartAsync(site, "answers", count);
        var times = await people.MeasureAsync(seconds);
        using var process = Process.GetCurrentProcess();
        Print($"{count} open answering pages: {times}; memory {process.WorkingSet64 >> 20} MiB");
        await people.EndAsync();
        return double.Parse(times.Split("p95 ")[1].Split(' ')[0], CultureInfo.InvariantCulture);
    }

    // The server gives buffers back some seconds after they were needed last: what pages took while they opened is not theirs.
    private static async Task<long> HeapAsync()
    {
        await Task.Delay(_settling);
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(2, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static void Print(FormattableString text) =>
        Console.WriteLine($"circuits {text.ToString(CultureInfo.InvariantCulture)}");
}
