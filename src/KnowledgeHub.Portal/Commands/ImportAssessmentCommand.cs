using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Takes the package of an assessment.</summary>
internal static class ImportAssessmentCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description = "A package that export-assessment or the page of an assessment wrote.",
        };
        file.AcceptExistingOnly();
        var passphrase = ExportAssessmentCommand.Passphrase();
        var dryRun = new Option<bool>("--dry-run")
        {
            Description = "Check everything and say what would change; write nothing.",
        };
        var command = new Command(
            "import-assessment",
            "Starts the cycle of a package, or changes the answers of the cycle that is there. All of it or nothing."
        )
        {
            file,
            passphrase,
            dryRun,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, _) =>
                        AssessmentTransfer.ImportAsync(
                            services,
                            parsed.GetRequiredValue(file),
                            parsed.GetValue(passphrase),
                            parsed.GetValue(dryRun),
                            cancellation
                        ),
                    "Nothing was imported."
                )
        );
        return command;
    }
}
