using System.Diagnostics;
using System.Globalization;
using KnowledgeHub.Testing.Processes;

namespace KnowledgeHub.Portal.Tests.Commands;

/// <summary>How a process that serves ends, seen from outside.</summary>
public sealed class ShutdownTests : IDisposable
{
    private static readonly TimeSpan _limit = TimeSpan.FromMinutes(3);
    private readonly PortalProcess _portal = new();

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Signal_WhileServing_EndsTheProcessWithoutAnError(string signal)
    {
        var site = $"http://127.0.0.1:{LocalServer.FreePort()}";
        using var process = _portal.Start(["--urls", site]);
        await LocalServer.WaitUntilReadyAsync(process, new(site), _limit);

        using var kill = Process.Start(
            "/bin/kill",
            [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        using var limit = new CancellationTokenSource(_limit);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => _portal.Dispose();
}
