using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// dotnet run -c Release --project tests/KnowledgeHub.Benchmarks -- --filter '*'
/// Read the Ratio column: each class names its baseline, measured in the same run.
/// </summary>
internal static class BenchmarkProgram
{
    // Verbs print one plain line per figure; everything else is for BenchmarkDotNet.
    private static readonly Dictionary<string, Action<string[]>> _verbs = new(
        StringComparer.Ordinal
    )
    {
        ["typos"] = Typos.Run,
        ["golden"] = Golden.Run,
        ["relevance"] = Relevance.Run,
        ["stemmers"] = StemmerCheck.Run,
        ["page-speed"] = PageSpeed.Run,
        ["search-speed"] = SearchSpeed.Run,
        ["hostile"] = Hostile.Run,
        ["library-import"] = LibraryImportSpeed.Run,
        ["workbook"] = WorkbookSpeed.Run,
        ["comparison"] = ComparisonSpeed.Run,
        ["report"] = ReportSpeed.Run,
        ["save-load"] = SaveLoad.Run,
        ["circuits"] = CircuitLoad.Run,
        ["circuit-people"] = CircuitPeople.Run,
        ["nodes"] = Nodes.Run,
    };

    public static void Main(string[] args)
    {
        if (args.Length > 0 && _verbs.TryGetValue(args[0], out var verb))
        {
            verb(args[1..]);
            return;
        }

        var config = ManualConfig
            .CreateEmpty()
            .AddLogger(ConsoleLogger.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddColumn(StatisticColumn.P50, StatisticColumn.P95)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance));
        BenchmarkSwitcher.FromAssembly(typeof(BenchmarkProgram).Assembly).Run(args, config);
    }
}
