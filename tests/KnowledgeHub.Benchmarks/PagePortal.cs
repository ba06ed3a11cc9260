using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeHub.Benchmarks;

/// <summary>The real portal in a process of its own, on a free port of this machine, in production mode.</summary>
internal sealed class PagePortal : IAsyncDisposable
{
    private const string Command = "Executed DbCommand";
    private readonly Process _process;
    private int _commands;

    private PagePortal(string dataFolder, bool countsCommands)
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        Port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        var start = new ProcessStartInfo("dotnet")
        {
            ArgumentList = { Program, "--urls", $"http://127.0.0.1:{Port}" },
            WorkingDirectory = Path.GetDirectoryName(Program),
            RedirectStandardOutput = true,
            Environment =
            {
                ["KNOWLEDGEHUB_DATA"] = dataFolder,
                ["ASPNETCORE_ENVIRONMENT"] = "Production",
                ["Logging__LogLevel__Microsoft.EntityFrameworkCore.Database.Command"] =
                    countsCommands ? "Information" : "Warning",
            },
        };
        _process =
            Process.Start(start)
            ?? throw new InvalidOperationException("The portal did not start.");
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data?.Contains(Command, StringComparison.Ordinal) is true)
            {
                Interlocked.Increment(ref _commands);
            }
        };
        _process.BeginOutputReadLine();
    }

    public int Port { get; }

    /// <summary>Database commands so far; 0 unless they are counted, which slows the portal down.</summary>
    public int Commands => Volatile.Read(ref _commands);

    /// <summary>Processor time so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Memory of the process, in MiB.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64 >> 20;
        }
    }

    // Built beside the benchmarks, with the same configuration.
    internal static string Program =>
        Path.GetFullPath(
            Path.Combine(
                AppContext.BaseDirectory.Replace(
                    Path.Combine("tests", "KnowledgeHub.Benchmarks"),
                    Path.Combine("src", "KnowledgeHub.Portal"),
                    StringComparison.Ordinal
                ),
                "KnowledgeHub.Portal.dll"
            )
        );

    /// <summary>Starts the portal and waits until it is ready.</summary>
    public static async Task<PagePortal> StartAsync(string dataFolder, bool countsCommands = false)
    {
        var portal = new PagePortal(dataFolder, countsCommands);
        using var client = new HttpClient();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await IsReadyAsync())
        {
            await Task.Delay(100, patience.Token);
        }

        return portal;

        async Task<bool> IsReadyAsync()
        {
            try
            {
                using var answer = await client.GetAsync(
                    $"http://127.0.0.1:{portal.Port}/health/ready",
                    patience.Token
                );
                return answer.IsSuccessStatusCode;
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
