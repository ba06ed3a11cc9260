using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Testing.Circuits;

namespace KnowledgeHub.Benchmarks;

/// <summary>
/// Somebody types into the questionnaire through the proxy when the node of the window is killed. The same window, with the same
/// cookies, goes on at the other node; everything that was said to be saved is there.
/// </summary>
internal static class NodeLoss
{
    private const string Indicator = "INS.S.1";
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public static async Task<bool> RunAsync(
        NodePair pair,
        VerbArguments arguments,
        CancellationToken cancellation
    )
    {
        using var person = await PersonAsync(pair, arguments, cancellation);
        var before = await pair.HistoryAsync(pair.First, Indicator, cancellation);
        var version = before.Count == 0 ? 0 : before.Max(one => one.Version);
        var acknowledged = new List<string>();
        await using (
            var window = await AnswerWindow.OpenAsync(
                person,
                pair.Assessment,
                Indicator,
                cancellation
            )
        )
        {
            var number = await IsOnAsync(pair.First, cancellation)
                ? arguments.Number("a-process", 0)
                : arguments.Number("b-process", 0);
            using var node = Process.GetProcessById(number);
            version = await TypeAsync(
                window,
                version,
                acknowledged,
                () => acknowledged.Count == 20,
                node,
                cancellation
            );
        }

        var lost = Stopwatch.GetTimestamp();
        await using var next = await ReopenAsync(person, pair.Assessment, cancellation);
        var took = Stopwatch.GetElapsedTime(lost);
        var left = await IsAnsweringAsync(pair.First, cancellation) ? pair.First : pair.Second;
        var stored = await pair.HistoryAsync(left, Indicator, cancellation);
        var saved = await next.SaveAsync(
            stored.Max(one => one.Version),
            "typed after the loss of a node",
            cancellation
        );
        var missing = acknowledged.Except(stored.Select(one => one.Comment)).Count();
        return Nodes.Say(
            missing == 0 && saved is "saved" && acknowledged.Count >= 20,
            $"a node killed under an open window: {acknowledged.Count} acknowledged before, {missing} missing; the same person went on at the other node after {took.TotalMilliseconds:F0} ms, and the next save was answered \"{saved}\""
        );
    }

    private static async Task<CircuitVisitor> PersonAsync(
        NodePair pair,
        VerbArguments arguments,
        CancellationToken cancellation
    )
    {
        var file =
            arguments.Text("certificate")
            ?? throw new ArgumentException("--certificate is missing.");
        var certificate = X509Certificate2.CreateFromPem(
            await File.ReadAllTextAsync(file, cancellation)
        );
        return await NodePair.VisitorAsync(pair.Proxy, Role.Coordinator, cancellation, certificate);
    }

    // Types until the node is gone; it is killed while a save is under way.
    private static async Task<int> TypeAsync(
        AnswerWindow window,
        int version,
        List<string> acknowledged,
        Func<bool> isTime,
        Process node,
        CancellationToken cancellation
    )
    {
        for (var turn = 1; ; turn++)
        {
            var text = string.Create(CultureInfo.InvariantCulture, $"typed {turn}");
            var saving = window.SaveAsync(version, text, cancellation);
            if (isTime())
            {
                node.Kill();
            }

            try
            {
                if (await saving is not "saved")
                {
                    throw new InvalidOperationException("A save was refused.");
                }

                acknowledged.Add(text);
                version++;
            }
            catch (Exception exception)
                when (exception is IOException or System.Net.WebSockets.WebSocketException)
            {
                return version;
            }
        }
    }

    // What a browser does: load the page again until it comes, as the reconnect dialog does.
    private static async Task<AnswerWindow> ReopenAsync(
        CircuitVisitor person,
        string assessment,
        CancellationToken cancellation
    )
    {
        var begun = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return await AnswerWindow.OpenAsync(person, assessment, Indicator, cancellation);
            }
            catch (HttpRequestException) when (Stopwatch.GetElapsedTime(begun) < _patience)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }

    private static async Task<bool> IsOnAsync(Uri node, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        var report = await client.GetFromJsonAsync<JsonElement>(
            new Uri(node, "/health/ready"),
            cancellation
        );
        return report.GetProperty("openCircuits").GetInt32() > 0;
    }

    private static async Task<bool> IsAnsweringAsync(Uri node, CancellationToken cancellation)
    {
        using var client = new HttpClient();
        try
        {
            using var answer = await client.GetAsync(new Uri(node, "/health/live"), cancellation);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
