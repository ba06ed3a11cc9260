using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>The command line. Exit codes: 0 done, 1 refused or failed, 2 wrong usage.</summary>
internal static class PortalCommands
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Runs the command line.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        var root = new RootCommand(
            "KnowledgeHub: good practices and self-assessment for integrated border management."
        )
        {
            ServeCommand.Create(),
            ImportCommand.Create(),
            ImportThesaurusCommand.Create(),
            ExportLibraryCommand.Create(),
            ImportLibraryCommand.Create(),
            ExportAssessmentCommand.Create(),
            ImportAssessmentCommand.Create(),
            BackupCommand.Create(),
            RestoreCommand.Create(),
            ConfirmRestoreCommand.Create(),
            VerifyCommand.Create(),
            SeedCommand.Create(),
            CreateAdminCommand.Create(),
        };

        // Without a verb everything belongs to the server's configuration, such as --urls or --environment.
        var hasVerb =
            args is [not ['-', ..], ..] || args is ["--help" or "-h" or "-?" or "--version", ..];
        var parsed = root.Parse(hasVerb ? args : ["serve", .. args]);
        if (parsed.Errors.Count > 0)
        {
            await parsed.InvokeAsync(
                new InvocationConfiguration { EnableDefaultExceptionHandler = false }
            );
            return WrongUsage;
        }

        try
        {
            // The server ends by its own rules; a command hears of Ctrl+C and has a moment to clean up.
            var configuration = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
            };
            if (parsed.CommandResult.Command.Name == ServeCommand.Name)
            {
                configuration.ProcessTerminationTimeout = null;
            }

            return await parsed.InvokeAsync(configuration);
        }
        catch (Exception exception) when (StartRefusedException.Explains(exception))
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return Failed;
        }
    }
}
