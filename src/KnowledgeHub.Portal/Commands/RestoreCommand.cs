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
        var erasures = Erasures();
        var command = new Command(
            "restore",
            "Checks an archive, then takes all of it into an empty database. Any problem, and nothing is restored."
        )
        {
            file,
            passphrase,
            erasures,
        };
        command.SetAction(
            (parsed, cancellation) =>
                RunAsync(
                    parsed.GetRequiredValue(file),
                    parsed.GetValue(passphrase),
                    parsed.GetValue(erasures),
                    cancellation
                )
        );
        return command;
    }

    /// <summary>The option that names the list of erased accounts.</summary>
    public static Option<FileInfo> Erasures()
    {
        var option = new Option<FileInfo>("--erasures")
        {
            Description =
                "The list of erased accounts, from beside the installation that was lost. Without it, that of the data folder.",
        };
        option.AcceptExistingOnly();
        return option;
    }

    /// <summary>Takes an archive into an empty database.</summary>
    public static Task<int> RunAsync(
        FileInfo file,
        FileInfo? passphrase,
        FileInfo? erasures,
        CancellationToken cancellation
    ) =>
        LibraryRun.RunAsync(
            (services, progress) =>
                InstallationTransfer.RestoreAsync(
                    services,
                    file,
                    passphrase,
                    erasures,
                    progress,
                    cancellation
                ),
            "Nothing was restored."
        );
}
