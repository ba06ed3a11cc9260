using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;
using KnowledgeHub.Testing.Builders;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace KnowledgeHub.EndToEnd.Tests;

/// <summary>
/// Forged messages on open connections change nothing that their sender may not change (I6). How many are sent is set by
/// KNOWLEDGEHUB_FORGED.
/// </summary>
[Collection(ChromiumCollection.Name)]
public sealed class ForgedCircuitJourneys(PortalInChromium portal)
{
    private const int EachPage = 50;
    private const int Openings = 8;

    private static readonly TimeSpan _carriedOut = TimeSpan.FromSeconds(5);

    private static readonly int _messages = int.Parse(
        Environment.GetEnvironmentVariable("KNOWLEDGEHUB_FORGED") ?? "2000",
        CultureInfo.InvariantCulture
    );

    /// <summary>What changes because somebody reads: sign-ins, and who looked.</summary>
    private static readonly string[] _changedByReading =
    [
        "AccountSessions",
        "AuditEvents",
        "AuditSeals",
        "Looks",
    ];

    private const string Recorder = """
        window.sentFrames = [];
        window.sendingSockets = new Set();
        const native = WebSocket.prototype.send;
        window.sendFrame = (socket, bytes) => native.call(socket, bytes);
        WebSocket.prototype.send = function (data) {
          window.sendingSockets.add(this);
          if (typeof data !== 'string') {
            const bytes = new Uint8Array(data instanceof ArrayBuffer ? data : data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength));
            if (bytes.length > 20) window.sentFrames.push(Array.from(bytes));
          }
          return native.call(this, data);
        };
        """;

    // Replays frames as they were, twice, with other digits, with other words of the same length, and with flipped bits.
    private const string Forger = """
        async ([frames, seed, count]) => {
          let state = seed;
          const next = limit => (state = (state * 1103515245 + 12345) & 0x7fffffff, (state >> 8) % limit);
          const socket = [...window.sendingSockets].at(-1);
          const known = frames.concat(window.sentFrames);
          let sent = 0;
          for (let index = 0; index < count && socket.readyState === 1; index++) {
            const bytes = Uint8Array.from(known[next(known.length)]);
            const kind = next(4);
            for (let place = 12; place < bytes.length; place++) {
              const isDigit = bytes[place] >= 48 && bytes[place] <= 57;
              if (kind === 1 && isDigit && next(2) === 0) bytes[place] = 48 + next(10);
              if (kind === 2 && next(12) === 0 && bytes[place] >= 97 && bytes[place] <= 122) bytes[place] = 97 + next(26);
              if (kind === 3 && next(40) === 0) bytes[place] ^= 1 << next(7);
            }
            window.sendFrame(socket, bytes);
            if (next(5) === 0) window.sendFrame(socket, bytes);
            sent++;
          }
          while (socket.readyState === 1 && socket.bufferedAmount > 0) await new Promise(requestAnimationFrame);
          return sent;
        }
        """;

    [Fact]
    public async Task ForgedMessages_OfThoseWhoOnlyRead_ChangeNothing()
    {
        var cycle = await portal.StartCycleAsync("forged");
        await portal
            .Services.GetRequiredService<IConsentStore>()
            .SaveAsync(
                SampleConsent.ForAdvisors(cycle),
                ConsentChange.Given,
                Actors.Coordinator,
                default
            );
        var frames = await FramesOfASaveAsync(cycle);
        var readers = new[] { await OpenAsync(Role.Advisor), await OpenAsync(Role.Approver) };
        var before = Snapshot();
        var sent = 0;

        foreach (var page in readers)
        {
            var until = sent + (_messages / 2);
            for (var seed = 1; sent < until; seed++)
            {
                await page.GotoAsync($"/assessments/{cycle.Id}/answer/LEG.S.1");
                await page.WaitForFunctionAsync("() => window.sentFrames.length > 0");
                sent += await page.EvaluateAsync<int>(
                    Forger,
                    new object[] { frames, seed, EachPage }
                );
            }
        }

        Assert.True(sent >= _messages / 2 * 2, $"Only {sent} messages were sent.");
        Assert.Equal(before, Snapshot());
        var served = await (await portal.OpenAsync()).GotoAsync("/health/ready");
        Assert.True(served?.Ok);
    }

    /// <summary>Shows that what is sent above reaches what saves: in the right hands the same messages do.</summary>
    [Fact]
    public async Task MessagesOfASave_ReplayedByOneWhoMayWrite_AreCarriedOut()
    {
        var frames = await FramesOfASaveAsync(await portal.StartCycleAsync("recorded"));
        var cycle = await portal.StartCycleAsync("replayed");
        var page = await OpenAsync(Role.Coordinator);
        var store = portal.Services.GetRequiredService<IAssessmentStore>();

        // A message names an object of the page by number, and pages do not number theirs in the same order each time.
        for (var opening = 0; opening < Openings && !await IsAnsweredAsync(store, cycle); opening++)
        {
            await page.OpenIndicatorAsync(cycle, "LEG.S.1");
            await page.EvaluateAsync(
                "frames => frames.forEach(frame => window.sendFrame([...window.sendingSockets].at(-1), Uint8Array.from(frame)))",
                frames.Where(IsSave).Take(1)
            );
            var until = Stopwatch.StartNew();
            while (until.Elapsed < _carriedOut && !await IsAnsweredAsync(store, cycle))
            {
                await Task.Yield();
            }
        }

        Assert.Single(await store.ReadAnswersAsync(cycle.Id, default));
    }

    private static async Task<bool> IsAnsweredAsync(IAssessmentStore store, Assessment cycle) =>
        (await store.ReadAnswersAsync(cycle.Id, default)).Count > 0;

    private async Task<int[][]> FramesOfASaveAsync(Assessment cycle)
    {
        var page = await OpenAsync(Role.Coordinator);
        await page.OpenIndicatorAsync(cycle, "LEG.S.1");
        await page.Keyboard.PressAsync("3");
        await page.Locator("#answer-comment").FillAsync("Written by the coordinator");
        await page.ExpectSavedAsync();
        var frames = await page.EvaluateAsync<int[][]>("() => window.sentFrames");
        Assert.Contains(frames, IsSave);
        await page.CloseAsync();
        return frames;
    }

    private static bool IsSave(int[] frame) =>
        Encoding
            .UTF8.GetString([.. frame.Select(value => (byte)value)])
            .Contains("SaveAsync", StringComparison.Ordinal);

    private async Task<IPage> OpenAsync(Role role)
    {
        var page = await portal.OpenAsync();
        await page.Context.AddInitScriptAsync(Recorder);
        await page.SignInAsync(role);
        return page;
    }

    // One line for each table with the number of its rows and a hash of them.
    private string Snapshot()
    {
        var folder = portal.Services.GetRequiredService<IConfiguration>()["KNOWLEDGEHUB_DATA"];
        var file = Assert.Single(Directory.GetFiles(folder ?? string.Empty, "*.db"));
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly");
        connection.Open();
        var tables = Rows(
                connection,
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"
            )
            .Except(_changedByReading)
            .ToList();
        Assert.True(tables.Count > 30, $"Only {tables.Count} tables were compared.");
        return string.Join(
            '\n',
            tables.Select(table =>
            {
                var rows = Rows(connection, $"SELECT * FROM \"{table}\"");
                rows.Sort(StringComparer.Ordinal);
                var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows)));
                return $"{table} {rows.Count} {Convert.ToHexString(hash)}";
            })
        );
    }

    private static List<string> Rows(SqliteConnection connection, string text)
    {
        using var command = connection.CreateCommand();
        command.CommandText = text;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(
                string.Join(
                    '|',
                    values.Select(value =>
                        value is byte[] bytes
                            ? Convert.ToHexString(bytes)
                            : Convert.ToString(value, CultureInfo.InvariantCulture)
                    )
                )
            );
        }

        return rows;
    }
}
