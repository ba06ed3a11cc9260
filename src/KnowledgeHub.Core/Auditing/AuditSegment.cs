using System.Security.Cryptography;
using System.Text;

namespace KnowledgeHub.Core.Auditing;

/// <summary>The events under one seal, as they are added in the order of their ids. For use by one thread.</summary>
public sealed class AuditSegment : IDisposable
{
    private readonly IncrementalHash _digests = IncrementalHash.CreateHash(
        HashAlgorithmName.SHA256
    );
    private readonly StringBuilder _marks = new();

    /// <summary>How many events there are.</summary>
    public int Events { get; private set; }

    /// <summary>Number of the last event; 0 before the first.</summary>
    public long LastEventId { get; private set; }

    /// <summary>Adds the next event.</summary>
    /// <param name="audit">The event.</param>
    /// <returns>Its mark.</returns>
    public string Add(AuditRecord audit)
    {
        ArgumentNullException.ThrowIfNull(audit);
        var digest = AuditForm.DigestOf(audit);
        var mark = AuditForm.MarkOf(digest);
        _digests.AppendData(digest);
        _marks.Append(mark);
        Events++;
        LastEventId = audit.Id;
        return mark;
    }

    /// <summary>Begins anew, without events.</summary>
    public void Clear()
    {
        _digests.GetHashAndReset();
        _marks.Clear();
        (Events, LastEventId) = (0, 0);
    }

    /// <summary>Seals the events.</summary>
    /// <param name="before">The last seal so far; null when this is the first.</param>
    /// <param name="utc">When.</param>
    /// <exception cref="InvalidOperationException">There are no events.</exception>
    public AuditSeal Seal(AuditSeal? before, DateTime utc)
    {
        if (Events == 0)
        {
            throw new InvalidOperationException("A seal needs events.");
        }

        var seal = new AuditSeal
        {
            Number = (before?.Number ?? 0) + 1,
            LastEventId = LastEventId,
            Events = Events,
            AtUtc = new(utc.Ticks - (utc.Ticks % TimeSpan.TicksPerMillisecond), DateTimeKind.Utc),
            Hash = string.Empty,
            Marks = _marks.ToString(),
        };
        return seal with { Hash = HashUnder(seal, before?.Hash ?? string.Empty) };
    }

    /// <summary>The hash that a seal over exactly these events has.</summary>
    /// <param name="seal">The seal.</param>
    /// <param name="previous">Hash of the seal before it; empty for the first.</param>
    public string HashUnder(AuditSeal seal, string previous) =>
        AuditForm.HashOf(seal, previous, _digests.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => _digests.Dispose();
}
