using System.Runtime.Versioning;
using System.Text;
using KnowledgeHub.Portal.Features.Reports;

namespace KnowledgeHub.Portal.Tests.Features.Reports;

/// <summary>What the portal asks of a Chromium, told by a program that stands in for one.</summary>
[SupportedOSPlatform("linux")]
public sealed class ChromiumPrinterTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("printer-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Print_Page_IsDoneWithoutNetworkAndProfile()
    {
        var printer = Printer(
            """
            for one in "$@"; do
              case "$one" in --print-to-pdf=*) printf '%s\n' "$@" > "${one#--print-to-pdf=}";; esac
            done
            """
        );

        var arguments = Encoding.UTF8.GetString(
            await printer.PrintAsync("<p>page</p>", CancellationToken.None)
        );

        Assert.Contains(
            "--host-resolver-rules=MAP * ~NOTFOUND\n",
            arguments,
            StringComparison.Ordinal
        );
        Assert.Contains("--disable-extensions\n", arguments, StringComparison.Ordinal);
        Assert.Matches("--user-data-dir=.*knowledgehub-report-", arguments);
        Assert.Matches("file:///.*report.html\n$", arguments);
    }

    [Fact]
    public async Task Print_Cancelled_KillsTheProgramAndLeavesNothing()
    {
        var printer = Printer("echo $$ > \"$(dirname \"$0\")/started\"; exec sleep 600");
        using var stopping = new CancellationTokenSource(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            printer.PrintAsync("<p>page</p>", stopping.Token)
        );

        var id = await File.ReadAllTextAsync(Path.Combine(_folder.FullName, "started"));
        Assert.False(Directory.Exists($"/proc/{id.Trim()}"));
    }

    [Fact]
    public async Task Print_ProgramThatMakesNothing_Fails()
    {
        var printer = Printer("exit 1");

        await Assert.ThrowsAsync<InvalidDataException>(() =>
            printer.PrintAsync("<p>page</p>", CancellationToken.None)
        );
    }

    [Theory]
    [InlineData("off")]
    [InlineData("/nowhere/chromium")]
    public void Find_SettingThatIsNoFile_IsNone(string setting) =>
        Assert.Null(ChromiumPrinter.Find(setting));

    private ChromiumPrinter Printer(string script)
    {
        var path = Path.Combine(_folder.FullName, "chromium");
        File.WriteAllText(path, $"#!/bin/sh\n{script}\n");
        File.SetUnixFileMode(
            path,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );
        return new(path, TimeProvider.System);
    }
}
