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
        var anchor = new Option<FileInfo>("--anchor")
        {
            Description =
                "Compare the audit trail with the anchors in this file, as KNOWLEDGEHUB_AUDIT_ANCHOR had them written.",
        };
        anchor.AcceptExistingOnly();
        var key = new Option<FileInfo>("--anchor-key")
        {
            Description = "The public key of the anchors (PEM), when it is not this portal's own.",
        };
        key.AcceptExistingOnly();
        var command = new Command(
            "verify",
            "Reads everything in the database, or in an archive, and says what is damaged or missing; checks the audit trail. Changes nothing; the portal may serve meanwhile."
        )
        {
            file,
            passphrase,
            anchor,
            key,
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
                            : InstallationTransfer.VerifyAsync(
                                services,
                                (parsed.GetValue(anchor), parsed.GetValue(key)),
                                progress,
                                cancellation
                            ),
                    "Nothing was verified.",
                    isReader: true
                )
        );
        return command;
    }
}
