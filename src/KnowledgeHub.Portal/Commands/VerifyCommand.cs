using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Looks whether the database, or an archive, is whole.</summary>
internal static class VerifyCommand
{
    public static Command Create()
    {
        var file = new Option<FileInfo>("--archive")
        {
            Description = "Check this archive instead of the database.",
        };
        file.AcceptExistingOnly();
        var passphrase = ExportAssessmentCommand.Passphrase();
        var command = new Command(
            "verify",
            "Reads everything in the database, or in an archive, and says what is damaged or missing. Changes nothing; the portal may serve meanwhile."
        )
        {
            file,
            passphrase,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, progress) =>
                        parsed.GetValue(file) is { } archive
                            ? InstallationTransfer.CheckAsync(
                                archive,
                                parsed.GetValue(passphrase),
                                cancellation
                            )
                            : InstallationTransfer.VerifyAsync(services, progress, cancellation),
                    "Nothing was verified.",
                    isReader: true
                )
        );
        return command;
    }
}
