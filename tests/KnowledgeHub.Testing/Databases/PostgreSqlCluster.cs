using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Testing.Processes;
using Npgsql;

namespace KnowledgeHub.Testing.Databases;

/// <summary>
/// A private PostgreSQL cluster on a free loopback port, made of the machine's own server binaries and removed with the
/// process. Works as root too: the server then runs as the user "postgres", because it refuses to run as root.
/// </summary>
public sealed class PostgreSqlCluster : IDisposable
{
    private static readonly TimeSpan _startLimit = TimeSpan.FromSeconds(30);

    private readonly DirectoryInfo _folder = Directory.CreateDirectory(
        Path.Combine(Path.GetTempPath(), $"kh-pg-{Guid.NewGuid():N}")
    );
    private readonly string _binaries = PostgreSqlBinaries.Find();
    private readonly int _port = LocalServer.FreePort();
    private readonly Process _server;
    private bool _isDisposed;

    private PostgreSqlCluster()
    {
        if (PostgreSqlBinaries.IsRoot)
        {
            Run("/bin/chown", "postgres", _folder.FullName);
        }

        RunAsServerUser(
            "initdb",
            "-D",
            DataFolder,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
            "--no-instructions"
        );
        _server = StartServer();
        WaitUntilItAnswers();
    }

    private string DataFolder => Path.Combine(_folder.FullName, "data");

    /// <summary>Starts a cluster; it ends with the process, or when disposed.</summary>
    /// <exception cref="InvalidOperationException">There are no server binaries; the message says what to install.</exception>
    public static PostgreSqlCluster Start()
    {
        var cluster = new PostgreSqlCluster();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Dispose();
        return cluster;
    }

    /// <summary>The connection string of a database of this cluster.</summary>
    /// <param name="database">Name of the database.</param>
    public string ConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = _port,
            Username = "postgres",
            Database = database,
            IncludeErrorDetail = true,
            MaxPoolSize = 20,
        }.ConnectionString;

    /// <summary>Runs a statement on the maintenance database.</summary>
    /// <param name="sql">The statement.</param>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            ConnectionString("postgres") + ";Pooling=false"
        );
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Holds the server: connections are taken and nothing is answered, as when the network is cut.</summary>
    public void Hold() => Signal("-STOP");

    /// <summary>Lets the server go on.</summary>
    public void Release() => Signal("-CONT");

    // The server and the processes that it has started.
    private void Signal(string signal)
    {
        var server = _server.Id.ToString(CultureInfo.InvariantCulture);
        var started = File.ReadAllText($"/proc/{server}/task/{server}/children")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Run("/bin/kill", [signal, server, .. started]);
    }

    /// <summary>Stops the server at once and removes its folder.</summary>
    public void Dispose()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (!_server.HasExited)
        {
            Run("/bin/kill", "-QUIT", _server.Id.ToString(CultureInfo.InvariantCulture));
            _server.WaitForExit(TimeSpan.FromSeconds(10));
        }

        _server.Dispose();
        if (_folder.Exists)
        {
            _folder.Delete(recursive: true);
        }
    }

    // What it logs is read: a server whose log nobody reads stops when the pipe is full.
    private Process StartServer()
    {
        var server = Launch(
            ServerCommand(
                "postgres",
                [
                    "-D",
                    DataFolder,
                    "-p",
                    _port.ToString(CultureInfo.InvariantCulture),
                    "-c",
                    "listen_addresses=127.0.0.1",
                    "-c",
                    $"unix_socket_directories={_folder.FullName}",
                    "-c",
                    "fsync=off",
                    "-c",
                    "synchronous_commit=off",
                    "-c",
                    "full_page_writes=off",
                    "-c",
                    "max_connections=200",
                ]
            )
        );
        server.BeginOutputReadLine();
        server.BeginErrorReadLine();
        return server;
    }

    private void WaitUntilItAnswers()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                using var connection = new NpgsqlConnection(
                    ConnectionString("postgres") + ";Timeout=2;Pooling=false"
                );
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (waited.Elapsed < _startLimit && !_server.HasExited)
            {
                Thread.Yield();
            }
        }
    }

    private void RunAsServerUser(string program, params string[] arguments)
    {
        var (file, all) = ServerCommand(program, arguments);
        Run(file, all);
    }

    private (string File, string[] Arguments) ServerCommand(string program, string[] arguments)
    {
        var path = Path.Combine(_binaries, program);
        return PostgreSqlBinaries.IsRoot
            ? (
                "/usr/bin/setpriv",
                ["--reuid=postgres", "--regid=postgres", "--init-groups", "--", path, .. arguments]
            )
            : (path, arguments);
    }

    private static Process Launch((string File, string[] Arguments) command)
    {
        var start = new ProcessStartInfo(command.File)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
        foreach (var argument in command.Arguments)
        {
            start.ArgumentList.Add(argument);
        }

        return Process.Start(start)
            ?? throw new InvalidOperationException($"{command.File} did not start.");
    }

    private static void Run(string file, params string[] arguments)
    {
        using var process = Launch((file, arguments));
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"{file} ended with {process.ExitCode}: {output.Result}{error.Result}"
            );
        }
    }
}
