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
        var key = new Option<FileInfo[]>("--anchor-key")
        {
            Description =
                "A public key of the anchors (PEM), when it is not this portal's own alone. Give it once for each node that writes anchors.",
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
        RefuseWhatDoesNotGoTogether(command, (file, passphrase), (anchor, key));
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
                                (parsed.GetValue(anchor), parsed.GetValue(key) ?? []),
                                progress,
                                cancellation
                            ),
                    "Nothing was verified.",
                    isReader: true
                )
        );
        return command;
    }

    private static void RefuseWhatDoesNotGoTogether(
        Command command,
        (Option File, Option Passphrase) archive,
        (Option File, Option Key) anchor
    ) =>
        command.Validators.Add(result =>
        {
            if (
                result.GetResult(archive.File) is not null
                && result.GetResult(anchor.File) is not null
            )
            {
                result.AddError(
                    "--anchor compares the audit trail of a database. Restore the archive into an empty place, then verify that with --anchor."
                );
            }
            else if (
                result.GetResult(anchor.Key) is not null
                && result.GetResult(anchor.File) is null
            )
            {
                result.AddError("--anchor-key needs --anchor.");
            }
            else if (
                result.GetResult(archive.Passphrase) is not null
                && result.GetResult(archive.File) is null
            )
            {
                result.AddError("--passphrase-file needs --archive.");
            }
        });
}
