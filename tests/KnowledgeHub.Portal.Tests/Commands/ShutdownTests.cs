using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

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
        var site = $"http://127.0.0.1:{FreePort()}";
        using var process = _portal.Start(["--urls", site]);
        using var client = new HttpClient { BaseAddress = new(site) };
        await WaitUntilReadyAsync(client, process);

        using var kill = Process.Start(
            "/bin/kill",
            [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)]
        );
        using var limit = new CancellationTokenSource(_limit);
        await process.WaitForExitAsync(limit.Token);

        Assert.Equal(0, process.ExitCode);
    }

    public void Dispose() => _portal.Dispose();

    private static async Task WaitUntilReadyAsync(HttpClient client, Process process)
    {
        using var limit = new CancellationTokenSource(_limit);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        while (await pause.WaitForNextTickAsync(limit.Token) && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync("/health/ready");
                if (answer.StatusCode is HttpStatusCode.OK)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                continue; // the port is not open yet
            }
        }

        Assert.Fail("The portal did not become ready.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
