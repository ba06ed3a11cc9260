using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Ends the safe mode that a restore has begun.</summary>
internal static class ConfirmRestoreCommand
{
    public static Command Create()
    {
        var command = new Command(
            "confirm-restore",
            "Says that this restored installation is the one that people use: from now on it sends mail, takes links and access tokens, and runs its jobs."
        );
        command.SetAction(
            (_, cancellation) =>
                LibraryRun.RunAsync(
                    (services, _) => InstallationTransfer.ConfirmAsync(services, cancellation),
                    "Nothing was confirmed."
                )
        );
        return command;
    }
}
