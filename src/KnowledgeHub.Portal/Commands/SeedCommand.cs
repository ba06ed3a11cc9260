using System.CommandLine;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Imports the content that the portal ships with.</summary>
internal static class SeedCommand
{
    public static Command Create()
    {
        var demonstration = new Option<bool>("--demo")
        {
            Description = "Also import the demonstration countries.",
        };
        var command = new Command(
            "seed",
            "Imports the taxonomy and practices that the portal ships with."
        )
        {
            demonstration,
        };
        command.SetAction(
            (parsed, cancellation) =>
                SeedRun.RunAsync(null, parsed.GetValue(demonstration), cancellation)
        );
        return command;
    }
}
