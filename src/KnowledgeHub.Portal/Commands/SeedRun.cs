using KnowledgeHub.Core;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Runs an import on the console.</summary>
internal static class SeedRun
{
    public static async Task<int> RunAsync(
        string? folder,
        DemonstrationScope? demonstration,
        CancellationToken cancellation
    )
    {
        await using var host = PortalHost.BuildTool();
        var console = new ConsoleProgress();
        try
        {
            var summary = await ContentImport.RunAsync(
                host.Services,
                folder,
                demonstration,
                console,
                cancellation
            );
            foreach (var line in summary.Lines)
            {
                await (summary.IsDone ? Console.Out : Console.Error).WriteLineAsync(line);
            }

            return summary.IsDone ? PortalCommands.Done : PortalCommands.Failed;
        }
        catch (StoreUnavailableException exception)
        {
            await Console.Error.WriteLineAsync(
                $"The database cannot be reached: {exception.InnerException?.Message} The import was not finished."
            );
            return PortalCommands.Failed;
        }
    }

    // Progress<T> would report on another thread and out of order.
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
