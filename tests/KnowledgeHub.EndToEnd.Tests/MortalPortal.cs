using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Testing.Processes;
using Microsoft.Data.Sqlite;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>A portal in a process and on a data folder of its own, to be stopped or killed, and started again at the same address.</summary>
/// <param name="drainSeconds">How long open pages may save when it is asked to stop.</param>
internal sealed class MortalPortal(int drainSeconds = 30) : IAsyncDisposable
{
    private const string Tests = "tests/KnowledgeHub.EndToEnd.Tests";
    private const string Portal = "src/KnowledgeHub.Portal";

    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(2);

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("kh-drops-");
    private Process? _process;

    public string Address { get; } = $"http://127.0.0.1:{LocalServer.FreePort()}";

    /// <summary>Starts it and waits until it is ready.</summary>
    public async Task StartAsync()
    {
        var folder = AppContext.BaseDirectory.Replace(Tests, Portal, StringComparison.Ordinal);
        var source = folder[..(folder.IndexOf(Portal, StringComparison.Ordinal) + Portal.Length)];
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(folder, "KnowledgeHub.Portal.dll"), "--urls", Address]
        )
        {
            WorkingDirectory = source,
            RedirectStandardOutput = true,
            Environment =
            {
                ["KNOWLEDGEHUB_DATA"] = _data.FullName,
                ["KNOWLEDGEHUB_CIRCUITS_PERSON"] = "1000",
                ["KNOWLEDGEHUB_DRAIN_SECONDS"] = drainSeconds.ToString(
                    CultureInfo.InvariantCulture
                ),
                ["ASPNETCORE_ENVIRONMENT"] = "Development",
            },
        };
        _process =
            Process.Start(start)
            ?? throw new InvalidOperationException("The portal did not start.");
        _process.BeginOutputReadLine();
        await LocalServer.WaitUntilReadyAsync(_process, new(Address), _patience);
    }

    /// <summary>Kills it without notice, then starts it again.</summary>
    public async Task DieAndComeBackAsync()
    {
        await KillAsync();
        await StartAsync();
    }

    /// <summary>Asks it to stop, as a service manager does, and waits until it has.</summary>
    /// <param name="within">How long it may take.</param>
    /// <returns>The exit code of the process.</returns>
    /// <exception cref="OperationCanceledException">It took longer.</exception>
    public async Task<int> StopAsync(TimeSpan within)
    {
        var process = _process ?? throw new InvalidOperationException("The portal does not run.");
        using var signal = Process.Start(
            "/bin/kill",
            ["-TERM", process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        using var limit = new CancellationTokenSource(within);
        await process.WaitForExitAsync(limit.Token);
        var exitCode = process.ExitCode;
        process.Dispose();
        _process = null;
        return exitCode;
    }

    /// <summary>The stored comment of a joint answer.</summary>
    public string CommentOf(string assessment, string indicator)
    {
        var file = Path.Combine(_data.FullName, "knowledgehub.db");
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT Comment FROM Answers WHERE AssessmentId = $assessment AND Indicator = $indicator AND Agency = 'national'";
        command.Parameters.AddWithValue("$assessment", assessment);
        command.Parameters.AddWithValue("$indicator", indicator);
        return (string?)command.ExecuteScalar() ?? string.Empty;
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        SqliteConnection.ClearAllPools();
        _data.Delete(recursive: true);
    }

    private async Task KillAsync()
    {
        if (_process is not null)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
            _process.Dispose();
        }

        _process = null;
    }
}
