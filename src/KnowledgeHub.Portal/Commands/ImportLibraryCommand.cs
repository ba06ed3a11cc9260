using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Imports a package of a library.</summary>
internal static class ImportLibraryCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "A package that export-library wrote.",
        };
        file.AcceptExistingOnly();
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Check everything and say what would change; write nothing.",
        };
        var command = new Command(
            "import-library",
            "Checks a package, then writes the entries that are new or differ. Any problem, and nothing is imported."
        )
        {
            file,
            dryRun,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, progress) =>
                        LibraryTransfer.ImportAsync(
                            services,
                            parsed.GetRequiredValue(file),
                            parsed.GetValue(dryRun),
                            progress,
                            cancellation
                        ),
                    "Nothing was imported."
                )
        );
        return command;
    }
}
