using System.Diagnostics;

namespace KnowledgeHub.Portal.Tests.Commands;

/// <summary>Runs the program as an operator does, in a process and on a data folder of its own.</summary>
internal sealed class PortalProcess : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(3);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-cli-");

    public string DataFolder => _data.FullName;

    public string Environment { get; init; } = "Production";

    /// <summary>Runs until the program ends.</summary>
    /// <param name="args">Its arguments.</param>
    /// <param name="input">What stands on its standard input.</param>
    public async Task<ProcessEnd> RunAsync(string[] args, string input = "")
    {
        using var process = Start(args);
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var limit = new CancellationTokenSource(_limit);
        var output = process.StandardOutput.ReadToEndAsync(limit.Token);
        var error = process.StandardError.ReadToEndAsync(limit.Token);
        await process.WaitForExitAsync(limit.Token);
        return new(process.ExitCode, await output, await error);
    }

    /// <summary>Starts the program.</summary>
    /// <param name="args">Its arguments.</param>
    public Process Start(string[] args)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "KnowledgeHub.Portal.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _data.FullName,
        };
        start.Environment["KNOWLEDGEHUB_DATA"] = DataFolder;
        start.Environment["ASPNETCORE_ENVIRONMENT"] = Environment;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    public void Dispose() => _data.Delete(recursive: true);
}
