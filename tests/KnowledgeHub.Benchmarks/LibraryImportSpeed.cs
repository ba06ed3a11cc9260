using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Data;
using KnowledgeHub.Data.Exchange;
using KnowledgeHub.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// library-import [--documents 10000]: the portal's command "import-library" in a process of its own on SQLite, with the
/// shipped vocabularies; prints how many entries it checked and wrote a second, and the most memory that the whole process
/// held.
/// </summary>
internal static partial class LibraryImportSpeed
{
    public static void Run(string[] args) =>
        RunAsync(new VerbArguments(args).Number("documents", 10_000)).GetAwaiter().GetResult();

    private static async Task RunAsync(int documents)
    {
        var folder = Directory.CreateTempSubdirectory("kh-library-");
        try
        {
            var package = Path.Combine(folder.FullName, "library.json");
            await WriteAsync(package, Path.Combine(folder.FullName, "source.db"), documents);
            _ = await RunPortalAsync(folder.FullName, "seed");
            var (output, peak) = await RunPortalAsync(folder.FullName, "import-library", package);
            var rate = RatePattern().Match(output);
            Console.WriteLine($"library import {rate.Groups[1].Value} entries/s");
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"library import peak working set {peak >> 20} MB"
                )
            );
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // The entries of the synthetic library, put into a database and exported as the portal does it.
    private static async Task WriteAsync(string package, string database, int documents)
    {
        await using var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddHubData(new SqliteEngine(database))
            .BuildServiceProvider();
        await services.GetRequiredService<DatabaseMigration>().RunAsync(CancellationToken.None);
        var contexts = services.GetRequiredService<IDbContextFactory<HubDbContext>>();
        foreach (var batch in new SyntheticLibrary().Entries(documents).Chunk(500))
        {
            await using var context = await contexts.CreateDbContextAsync();
            context.Practices.AddRange(batch.Select(Publishable));
            foreach (var entry in context.ChangeTracker.Entries<Practice>())
            {
                entry.Property("Title").CurrentValue = entry.Entity.Content.OriginalTitle;
            }

            await context.SaveChangesAsync();
        }

        await using var target = File.Create(package);
        await services
            .GetRequiredService<LibraryExporter>()
            .WriteAsync(target, CancellationToken.None);
    }

    private static Practice Publishable(Practice practice) =>
        practice with
        {
            Id = new($"P-S{practice.Id.Value[2..]}"),
            OwnerId = Actor.System.Id,
            Content = practice.Content with
            {
                Provenance = new() { Sources = [new("ibmc-2023-summary")] },
            },
        };

    private static async Task<(string Output, long Peak)> RunPortalAsync(
        string folder,
        params string[] arguments
    )
    {
        using var process =
            Process.Start(
                new ProcessStartInfo("dotnet", [PagePortal.Program, .. arguments])
                {
                    WorkingDirectory = Path.GetDirectoryName(PagePortal.Program),
                    RedirectStandardOutput = true,
                    Environment =
                    {
                        ["KNOWLEDGEHUB_DATA"] = folder,
                        ["ASPNETCORE_ENVIRONMENT"] = "Production",
                    },
                }
            ) ?? throw new InvalidOperationException("The portal did not start.");
        var reading = process.StandardOutput.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(50)))
        {
            process.Refresh();

            // The highest value that the system noted, not only what is there at the moment of asking.
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        var output = await reading;
        return process.ExitCode == 0
            ? (output, peak)
            : throw new InvalidOperationException($"{arguments[0]} failed: {output}");
    }

    [GeneratedRegex("; (\\d+) entries a second")]
    private static partial Regex RatePattern();
}
