using System.CommandLine;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Imports a seed folder.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder")
        {
            Description = "A folder laid out like seed-data; the portal's own when left out.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command(
            "import",
            "Checks a seed folder, then imports what is new or changed. Any problem, and nothing is imported."
        )
        {
            folder,
        };
        command.SetAction(
            (parsed, cancellation) =>
                SeedRun.RunAsync(
                    parsed.GetValue(folder)?.FullName,
                    demonstration: null,
                    cancellation
                )
        );
        return command;
    }
}
