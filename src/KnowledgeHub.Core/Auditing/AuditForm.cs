using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Auditing;

/// <summary>
/// The canonical form of events and seals: what is hashed, to the byte, so that anybody can compute it again. A field is four
/// bytes with its length (big-endian) and its text in UTF-8; an absent one is the length FFFFFFFF alone. Numbers are written
/// in decimal digits, times as microseconds since 1970-01-01 UTC, hashes in lower-case hexadecimal.
/// <para>
/// Digest of an event: SHA-256 over the fields id, time, country, actor, action, kind, aggregate id, version. Hash of a seal:
/// SHA-256 over the fields <see cref="Format"/>, number, hash of the seal before (empty at the first), time, number of the
/// last event, count of events, and SHA-256 over the digests of its events one after the other, in the order of their ids.
/// </para>
/// </summary>
public static class AuditForm
{
    /// <summary>Name of this form; another form is another name.</summary>
    public const string Format = "knowledgehub-audit/1";

    /// <summary>Hexadecimal digits of a mark.</summary>
    public const int MarkLength = 8;

    private const int AbsentField = -1;

    /// <summary>The digest of an event.</summary>
    /// <param name="audit">The event.</param>
    public static byte[] DigestOf(AuditRecord audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        return Hash(
            Number(audit.Id),
            Time(audit.AtUtc),
            audit.Country?.Value,
            audit.ActorId,
            audit.Action,
            audit.Kind,
            audit.AggregateId,
            Number(audit.Version)
        );
    }

    /// <summary>The mark of an event with this digest.</summary>
    /// <param name="digest">The digest.</param>
    public static string MarkOf(ReadOnlySpan<byte> digest) =>
        Convert.ToHexStringLower(digest)[..MarkLength];

    /// <summary>The hash of a seal.</summary>
    /// <param name="seal">The seal; its own hash and marks take no part.</param>
    /// <param name="previous">Hash of the seal before it; empty for the first.</param>
    /// <param name="digests">SHA-256 over the digests of its events.</param>
    public static string HashOf(AuditSeal seal, string previous, byte[] digests)
    {
        ArgumentNullException.ThrowIfNull(seal);
        return Convert.ToHexStringLower(
            Hash(
                Format,
                Number(seal.Number),
                previous,
                Time(seal.AtUtc),
                Number(seal.LastEventId),
                Number(seal.Events),
                Convert.ToHexStringLower(digests)
            )
        );
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    // Microseconds: the finest that both database products keep.
    private static string Time(DateTime utc) =>
        Number((utc - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond);

    private static byte[] Hash(params ReadOnlySpan<string?> fields)
    {
        using var bytes = new MemoryStream();
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var field in fields)
        {
            var text = field is null ? [] : Encoding.UTF8.GetBytes(field);
            BinaryPrimitives.WriteInt32BigEndian(length, field is null ? AbsentField : text.Length);
            bytes.Write(length);
            bytes.Write(text);
        }

        return SHA256.HashData(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
