using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace KnowledgeHub.Testing.Processes;

/// <summary>What tests need that start a server in a process of its own.</summary>
public static class LocalServer
{
    /// <summary>A port of this machine on which nobody listens now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Waits until a portal says that it is ready.</summary>
    /// <param name="process">The portal.</param>
    /// <param name="site">Where it answers.</param>
    /// <param name="patience">How long to wait at most.</param>
    /// <exception cref="InvalidOperationException">The process has ended.</exception>
    /// <exception cref="OperationCanceledException">It takes longer.</exception>
    public static async Task WaitUntilReadyAsync(Process process, Uri site, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(process);
        using var client = new HttpClient { BaseAddress = site };
        using var limit = new CancellationTokenSource(patience);
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await pause.WaitForNextTickAsync(limit.Token) && !process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync("/health/ready", limit.Token);
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

        throw new InvalidOperationException("The portal did not become ready.");
    }
}
