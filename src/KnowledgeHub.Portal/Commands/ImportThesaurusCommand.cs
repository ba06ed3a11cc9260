using System.CommandLine;
using System.Globalization;
using KnowledgeHub.Core;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Takes concepts over from a SKOS file, as the page for editors does.</summary>
internal static class ImportThesaurusCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "SKOS written as JSON-LD, such as another portal exports.",
        };
        file.AcceptExistingOnly();
        var apply = new Option<bool>("--apply")
        {
            Description = "Import it; when left out, only what would change is printed.",
        };
        var command = new Command(
            "import-thesaurus",
            "Checks a file of concepts and says what it would change; with --apply it is imported. Any problem, and nothing is imported."
        )
        {
            file,
            apply,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(parsed.GetRequiredValue(file), parsed.GetValue(apply), cancellation)
        );
        return command;
    }

    private static async Task<int> RunAsync(
        FileInfo file,
        bool isApplied,
        CancellationToken cancellation
    )
    {
        // The words of the rules are those of the page; on the console they are English, like all others.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        await using var host = PortalHost.BuildTool();
        try
        {
            var summary = await ThesaurusImport.RunAsync(
                host.Services,
                await ReadAsync(file, cancellation),
                isApplied,
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
                $"The database cannot be reached: {exception.InnerException?.Message} Nothing was imported."
            );
            return PortalCommands.Failed;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"{exception.Message} Nothing was imported.");
            return PortalCommands.Failed;
        }
    }

    // Not more of a huge file than shows that it is too large.
    private static async Task<byte[]> ReadAsync(FileInfo file, CancellationToken cancellation)
    {
        await using var stream = file.OpenRead();
        var bytes = new byte[Math.Min(stream.Length, SkosRules.MaxBytes + 1)];
        await stream.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
