using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Writes the whole database to one file while the portal serves.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description =
                "The archive to write; one that is there is replaced once the new one is whole.",
        };
        var passphrase = ExportAssessmentCommand.Passphrase();
        var command = new Command(
            "backup",
            "Writes everything in the database to one file, of one moment, while the portal serves. Without a passphrase keep it as safe as the database."
        )
        {
            file,
            passphrase,
        };
        command.Aliases.Add("export");
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, progress) =>
                        InstallationTransfer.BackUpAsync(
                            services,
                            parsed.GetRequiredValue(file),
                            parsed.GetValue(passphrase),
                            progress,
                            cancellation
                        ),
                    "Nothing was backed up.",
                    isReader: true
                )
        );
        return command;
    }
}
