using System.CommandLine;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Imports a seed folder, or a whole installation.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var source = new Argument<FileSystemInfo>("source")
        {
            Description =
                "A folder laid out like seed-data, the portal's own when left out; or a file that backup wrote, for an empty database.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var passphrase = ExportAssessmentCommand.Passphrase();
        var erasures = RestoreCommand.Erasures();
        var command = new Command(
            "import",
            "Checks a seed folder, then imports what is new or changed; or takes a whole installation as restore does. Any problem, and nothing is imported."
        )
        {
            source,
            passphrase,
            erasures,
        };
        command.SetAction(
            (parsed, cancellation) =>
                parsed.GetValue(source) is FileInfo { Exists: true } archive
                    ? RestoreCommand.RunAsync(
                        archive,
                        parsed.GetValue(passphrase),
                        parsed.GetValue(erasures),
                        cancellation
                    )
                    : SeedRun.RunAsync(
                        parsed.GetValue(source)?.FullName,
                        demonstration: null,
                        cancellation
                    )
        );
        return command;
    }
}
