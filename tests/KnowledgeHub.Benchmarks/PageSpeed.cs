using System.Globalization;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Result lists and entries over HTTP: the real portal in a process of its own on SQLite, asked over connections that stay
/// open. The baseline is the sign-in page, which holds the layout and reads nothing; the cold mix never repeats an address, the
/// warm mix repeats 200.
/// </summary>
internal static class PageSpeed
{
    private const int WarmAddresses = 200;
    private const int ColdPerSecond = 4_000;
    private const int ColdEntriesPerSecond = 2_000;

    // Enough for the runtime to have compiled what is used often to its best.
    private const int WarmUp = 3_000;
    private static readonly string[] _minimal = ["/health/live"];
    private static readonly string[] _empty = ["/account/login"];

    public static void Run(string[] args) => RunAsync(new(args)).GetAwaiter().GetResult();

    private static async Task RunAsync(VerbArguments arguments)
    {
        var documents = arguments.Number("documents", 10_000);
        var connections = arguments.Number("connections", 16);
        var seconds = arguments.Number("seconds", 8);
        var seed = arguments.Number("seed", 7);
        var kept = arguments.Text("keep");
        var folder = kept is null
            ? Directory.CreateTempSubdirectory("kh-pages-")
            : Directory.CreateDirectory(kept);
        try
        {
            var library = await PageLibrary.OpenAsync(
                Path.Combine(folder.FullName, "knowledgehub.db"),
                Path.Combine(AppContext.BaseDirectory, "seed-data"),
                documents,
                seed
            );
            var addresses = new PageAddresses(library, seed);
            await CountCommandsAsync(folder.FullName, addresses);
            await using var portal = await PagePortal.StartAsync(folder.FullName);
            await MeasureAsync(portal, addresses, connections, seconds);
        }
        finally
        {
            if (kept is null)
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static async Task MeasureAsync(
        PagePortal portal,
        PageAddresses addresses,
        int connections,
        int seconds
    )
    {
        await LoadAsync(addresses.Next(seconds * ColdPerSecond), WarmUp);
        await LoadAsync(addresses.NextEntries(seconds * ColdEntriesPerSecond), WarmUp);
        await LoadAsync(_empty, WarmUp);
        Print("minimal endpoint", await LoadAsync(_minimal), null);
        var empty = await LoadAsync(_empty);
        Print("empty page", empty, null);
        var before = portal.ProcessorTime;
        var cold = await LoadAsync(addresses.Next(seconds * ColdPerSecond));
        var spent = (portal.ProcessorTime - before).TotalMilliseconds / cold.Milliseconds.Length;
        Print("search page, cold mix", cold, empty);
        Print($"processor time of the portal {spent:F2} ms a page, memory {portal.Memory} MiB");
        Print("search page, warm mix", await LoadAsync(addresses.Next(WarmAddresses)), empty);
        var entries = addresses.NextEntries(seconds * ColdEntriesPerSecond);
        Print("entry page, cold mix", await LoadAsync(entries), empty);
        Print("entry page, warm mix", await LoadAsync(addresses.NextEntries(WarmAddresses)), empty);

        Task<PageLoad> LoadAsync(IEnumerable<string> asked, int least = 0) =>
            PageLoad.RunAsync(portal.Port, connections, seconds, asked, least);
    }

    // In a run of its own: writing the commands down would slow the measured one.
    private static async Task CountCommandsAsync(string folder, PageAddresses addresses)
    {
        await using var portal = await PagePortal.StartAsync(folder, countsCommands: true);
        using var connection = new PageConnection();
        await connection.ConnectAsync(portal.Port);
        Print(
            $"database queries {await CountAsync(addresses.Next(WarmAddresses)):F1} a search page"
        );
        var entries = addresses.NextEntries(WarmAddresses);
        Print($"database queries {await CountAsync(entries):F1} an entry page, cold");
        Print($"database queries {await CountAsync(entries):F1} an entry page, kept");

        async Task<double> CountAsync(IReadOnlyList<string> asked)
        {
            var before = portal.Commands;
            foreach (var address in asked)
            {
                await connection.AskAsync(PageConnection.Request(address));
            }

            return (portal.Commands - before) / (double)asked.Count;
        }
    }

    private static void Print(string name, PageLoad load, PageLoad? baseline)
    {
        Print(
            $"{name} p50 {load.At(0.5):F1} ms, p95 {load.At(0.95):F1} ms, p99 {load.At(0.99):F1} ms, {load.PerSecond:F0} requests/s, {load.AverageBytes:F0} bytes"
        );
        if (baseline is not null)
        {
            Print(
                $"{name} against the empty page: p95 {load.At(0.95) / baseline.At(0.95):F2}, requests/s 1/{baseline.PerSecond / load.PerSecond:F2}"
            );
        }
    }

    private static void Print(FormattableString figure) =>
        Console.WriteLine($"page-speed {figure.ToString(CultureInfo.InvariantCulture)}");
}
