using KnowledgeHub.Core;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Runs a command that moves data, on the console.</summary>
internal static class LibraryRun
{
    public static async Task<int> RunAsync(
        Func<IServiceProvider, IProgress<string>, Task<LibraryTransfer.Summary>> work,
        string otherwise,
        bool isReader = false
    )
    {
        await using var host = PortalHost.BuildTool(isReader);
        try
        {
            var summary = await work(host.Services, new ConsoleProgress());
            foreach (var line in summary.Lines)
            {
                await (summary.IsDone ? Console.Out : Console.Error).WriteLineAsync(line);
            }

            return summary.IsDone ? PortalCommands.Done : PortalCommands.Failed;
        }
        catch (Exception exception)
            when (exception
                    is StoreUnavailableException
                        or IOException
                        or UnauthorizedAccessException
            )
        {
            var reason =
                exception is StoreUnavailableException
                    ? $"The database cannot be reached: {exception.InnerException?.Message}"
                    : exception.Message;
            await Console.Error.WriteLineAsync($"{reason} {otherwise}");
            return PortalCommands.Failed;
        }
    }

    // Progress<T> would report on another thread and out of order.
    private sealed class ConsoleProgress : IProgress<string>
    {
        public void Report(string value) => Console.WriteLine(value);
    }
}
