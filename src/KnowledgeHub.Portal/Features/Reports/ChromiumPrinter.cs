using System.Diagnostics;
using KnowledgeHub.Documents.Reports;

namespace KnowledgeHub.Portal.Features.Reports;

/// <summary>
/// Makes PDF files and pictures with a Chromium of the server, where there is one. It is given one file, no network, a profile
/// that is thrown away, a minute, and is killed with all its processes when nobody waits any more.
/// </summary>
/// <param name="path">The program; null when there is none.</param>
/// <param name="clock">The time.</param>
public sealed class ChromiumPrinter(string? path, TimeProvider clock)
{
    private const long MostBytes = 64 * 1024 * 1024;
    private const int Scale = 2;

    // A window is higher than what it shows, by how much depends on the version.
    private const int Frame = 300;
    private static readonly TimeSpan _longest = TimeSpan.FromMinutes(1);

    private static readonly string[] _names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
    ];

    private static readonly string[] _locks =
    [
        "--headless",
        "--disable-gpu",
        "--no-first-run",
        "--no-default-browser-check",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-extensions",
        "--disable-sync",
        "--disable-quic",
        "--no-pings",
        "--hide-scrollbars",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        // An address where nothing answers: what would go out ends here.
        "--proxy-server=http://127.0.0.1:9",
    ];

    /// <summary>Whether files can be made.</summary>
    public bool IsThere => path is not null;

    /// <summary>Finds the program.</summary>
    /// <param name="setting">
    /// The operator's setting: a path, "off" for none, or null or empty to look in the folders of PATH.
    /// </param>
    /// <returns>Its path; null when there is none.</returns>
    public static string? Find(string? setting) =>
        setting is { Length: > 0 }
            ? File.Exists(setting)
                ? setting
                : null
            : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
                .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(folder => _names.Select(name => Path.Combine(folder, name)))
                .FirstOrDefault(File.Exists);

    /// <summary>Prints a page.</summary>
    /// <param name="html">The whole page.</param>
    /// <param name="cancellation">Kills the program.</param>
    /// <returns>The PDF file.</returns>
    public Task<byte[]> PrintAsync(string html, CancellationToken cancellation) =>
        RunAsync(
            ("report.html", html),
            "report.pdf",
            file => [$"--print-to-pdf={file}", "--no-pdf-header-footer"],
            cancellation
        );

    /// <summary>Makes a picture of a drawing, twice as large as it is.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="width">Its width, in pixels.</param>
    /// <param name="height">Its height, in pixels.</param>
    /// <param name="cancellation">Kills the program.</param>
    /// <returns>The PNG file.</returns>
    public async Task<byte[]> PictureAsync(
        string svg,
        int width,
        int height,
        CancellationToken cancellation
    )
    {
        var picture = await RunAsync(
            ("figure.svg", svg),
            "figure.png",
            file =>
                [
                    $"--screenshot={file}",
                    $"--window-size={width},{height + Frame}",
                    $"--force-device-scale-factor={Scale}",
                ],
            cancellation
        );
        return PngRows.First(picture, height * Scale);
    }

    private async Task<byte[]> RunAsync(
        (string Name, string Content) input,
        string output,
        Func<string, string[]> arguments,
        CancellationToken cancellation
    )
    {
        var program = path ?? throw new InvalidOperationException("There is no Chromium.");
        var folder = Directory.CreateTempSubdirectory("knowledgehub-report-");
        try
        {
            var source = Path.Combine(folder.FullName, input.Name);
            var target = Path.Combine(folder.FullName, output);
            await File.WriteAllTextAsync(source, input.Content, cancellation);
            await WaitAsync(Start(program, folder, source, arguments(target)), cancellation);
            var made = new FileInfo(target);
            return made is { Exists: true, Length: > 0 and <= MostBytes }
                ? await File.ReadAllBytesAsync(target, cancellation)
                : throw new InvalidDataException(
                    "Chromium made no file, or one that is too large."
                );
        }
        finally
        {
            Remove(folder);
        }
    }

    private static Process Start(
        string program,
        DirectoryInfo folder,
        string source,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder.FullName,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        // The sandbox of Chromium refuses to run for the superuser.
        string[] sandbox = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [];
        string[] all =
        [
            .. _locks,
            .. sandbox,
            $"--user-data-dir={Path.Combine(folder.FullName, "profile")}",
            .. arguments,
            new Uri(source).AbsoluteUri,
        ];
        foreach (var argument in all)
        {
            start.ArgumentList.Add(argument);
        }

        // What it writes while it works would tell nothing, and must not fill its pipes.
        var process =
            Process.Start(start) ?? throw new InvalidOperationException("Chromium did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private async Task WaitAsync(Process process, CancellationToken cancellation)
    {
        using (process)
        {
            using var timeout = new CancellationTokenSource(_longest, clock);
            using var either = CancellationTokenSource.CreateLinkedTokenSource(
                cancellation,
                timeout.Token
            );
            try
            {
                await process.WaitForExitAsync(either.Token);
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                    await process.WaitForExitAsync(CancellationToken.None);
                }
            }
        }
    }

    // A process that was killed may let go of its profile a moment later; what stays is empty of reports.
    private static void Remove(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            file.Delete();
        }

        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            return;
        }
    }
}
