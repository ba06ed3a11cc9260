using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Writes one assessment to a package.</summary>
internal static class ExportAssessmentCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("id") { Description = "Id of the assessment." };
        var file = new Argument<FileInfo>("file") { Description = "The package to write." };
        var passphrase = Passphrase();
        var command = new Command(
            "export-assessment",
            "Writes one assessment with everybody's answers to one file; with a passphrase the file is encrypted."
        )
        {
            id,
            file,
            passphrase,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, _) =>
                        AssessmentTransfer.ExportAsync(
                            services,
                            parsed.GetRequiredValue(id),
                            parsed.GetRequiredValue(file),
                            parsed.GetValue(passphrase),
                            cancellation
                        ),
                    "Nothing was exported."
                )
        );
        return command;
    }

    /// <summary>The option that names the file with the passphrase.</summary>
    public static Option<FileInfo> Passphrase()
    {
        var option = new Option<FileInfo>("--passphrase-file")
        {
            Description = "A file that holds the passphrase of the package.",
        };
        option.AcceptExistingOnly();
        return option;
    }
}
