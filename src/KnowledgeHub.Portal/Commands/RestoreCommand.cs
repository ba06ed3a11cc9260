using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Takes a backup into an empty database.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "An archive that backup wrote, on this database product or the other.",
        };
        file.AcceptExistingOnly();
        var passphrase = ExportAssessmentCommand.Passphrase();
        var command = new Command(
            "restore",
            "Checks an archive, then takes all of it into an empty database. Any problem, and nothing is restored."
        )
        {
            file,
            passphrase,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, progress) =>
                        InstallationTransfer.RestoreAsync(
                            services,
                            parsed.GetRequiredValue(file),
                            parsed.GetValue(passphrase),
                            progress,
                            cancellation
                        ),
                    "Nothing was restored."
                )
        );
        return command;
    }
}
