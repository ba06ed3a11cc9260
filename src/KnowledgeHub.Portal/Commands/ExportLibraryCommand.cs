using System.CommandLine;
using KnowledgeHub.Portal.Composition;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Writes the whole library to a package.</summary>
internal static class ExportLibraryCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("file")
        {
            Description =
                "The package to write; one that is there is replaced once the new one is whole.",
        };
        var command = new Command(
            "export-library",
            "Writes every entry of the library to one JSON file, drafts and hidden sources too: keep it as safe as a backup."
        )
        {
            file,
        };
        command.SetAction(
            (parsed, cancellation) =>
                LibraryRun.RunAsync(
                    (services, _) =>
                        LibraryTransfer.ExportAsync(
                            services,
                            parsed.GetRequiredValue(file),
                            cancellation
                        ),
                    "Nothing was exported."
                )
        );
        return command;
    }
}
