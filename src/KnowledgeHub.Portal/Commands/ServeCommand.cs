using System.CommandLine;
using KnowledgeHub.Portal.Composition;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeHub.Portal.Commands;

/// <summary>Serves the portal; the default.</summary>
internal static class ServeCommand
{
    public const string Name = "serve";

    public static Command Create()
    {
        var settings = new Argument<string[]>("settings")
        {
            Description = "Settings of the server, such as --urls http://localhost:8080",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command(Name, "Serves the portal (default).") { settings };
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction(
            (parsed, cancellation) =>
                ServeAsync(
                    [.. parsed.GetValue(settings) ?? [], .. parsed.UnmatchedTokens],
                    cancellation
                )
        );
        return command;
    }

    private static async Task<int> ServeAsync(string[] args, CancellationToken cancellation)
    {
        await using var app = PortalHost.BuildServer(args);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(
                $"{exception.Message} Stop the other program, or choose another address: --urls http://localhost:5081"
            );
            return PortalCommands.Failed;
        }

        if (app.Environment.IsDevelopment())
        {
            app.Logger.LogInformation("{Instructions}", DemoAccounts.Instructions());
        }

        await app.WaitForShutdownAsync(cancellation);
        return PortalCommands.Done;
    }
}
