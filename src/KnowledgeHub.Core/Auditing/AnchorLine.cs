using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace KnowledgeHub.Core.Auditing;

/// <summary>
/// An anchor as one line of JSON, signed by ECDSA with P-256 and SHA-256. A signature rather than a keyed hash: who checks
/// lines needs the public key only, and cannot write any. Signed are the values of format, time, number, event and hash, each
/// followed by a line feed, in UTF-8.
/// </summary>
public sealed record AnchorLine
{
    private const string CurrentFormat = "knowledgehub-anchor/1";
    private const string TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>Name of the form of the line.</summary>
    [JsonPropertyName("format")]
    public required string Format { get; init; }

    /// <summary>When the head was told.</summary>
    [JsonPropertyName("time")]
    public required string Time { get; init; }

    /// <summary>Number of the seal.</summary>
    [JsonPropertyName("number")]
    public required long Number { get; init; }

    /// <summary>Number of the last event under it.</summary>
    [JsonPropertyName("event")]
    public required long Event { get; init; }

    /// <summary>Its hash.</summary>
    [JsonPropertyName("hash")]
    public required string Hash { get; init; }

    /// <summary>The signature in Base64 (IEEE P1363 form).</summary>
    [JsonPropertyName("signature")]
    public required string Signature { get; init; }

    private string Signed =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Format}\n{Time}\n{Number}\n{Event}\n{Hash}\n"
        );

    /// <summary>Writes and signs a line, without a line feed at its end.</summary>
    /// <param name="anchor">What it tells.</param>
    /// <param name="key">The private key.</param>
    public static string Write(AuditAnchor anchor, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        ArgumentNullException.ThrowIfNull(key);
        var line = new AnchorLine
        {
            Format = CurrentFormat,
            Time = anchor.AtUtc.ToString(TimeFormat, CultureInfo.InvariantCulture),
            Number = anchor.Number,
            Event = anchor.LastEventId,
            Hash = anchor.Hash,
            Signature = string.Empty,
        };
        var signature = key.SignData(Encoding.UTF8.GetBytes(line.Signed), HashAlgorithmName.SHA256);
        return JsonSerializer.Serialize(
            line with
            {
                Signature = Convert.ToBase64String(signature),
            }
        );
    }

    /// <summary>Reads a line and checks its signature.</summary>
    /// <param name="line">The line.</param>
    /// <param name="key">The public key.</param>
    /// <returns>What it tells; null when it is no such line, or was not signed by this key.</returns>
    public static AuditAnchor? Read(string line, ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        try
        {
            var read = JsonSerializer.Deserialize<AnchorLine>(line);
            return
                read is { Format: CurrentFormat }
                && DateTime.TryParseExact(
                    read.Time,
                    TimeFormat,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal,
                    out var utc
                )
                && key.VerifyData(
                    Encoding.UTF8.GetBytes(read.Signed),
                    Convert.FromBase64String(read.Signature),
                    HashAlgorithmName.SHA256
                )
                ? new()
                {
                    AtUtc = utc,
                    Number = read.Number,
                    LastEventId = read.Event,
                    Hash = read.Hash,
                }
                : null;
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            return null;
        }
    }
}
