using System.Collections.Immutable;

namespace KnowledgeHub.Core.Auditing;

/// <summary>
/// Computes the chain again from seals and events, and compares it with what was anchored outside. A cut tail and a chain that
/// was rewritten whole are right in themselves: only anchors tell those.
/// </summary>
/// <param name="anchors">The anchors; none when there are none.</param>
/// <param name="gap">What the last restore left out; null when nothing was restored.</param>
public sealed class AuditChainCheck(IReadOnlyCollection<AuditAnchor> anchors, AuditGap? gap)
{
    /// <summary>The most findings of one kind that are told; the others are counted.</summary>
    public const int MaxFindings = 20;

    /// <summary>How long an event may wait for its seal while a portal runs.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ILookup<long, AuditAnchor> _anchors = anchors
        .Where(anchor => gap?.Covers(anchor) != true)
        .ToLookup(anchor => anchor.Number);
    private readonly List<AuditFinding> _findings = [];
    private readonly Dictionary<AuditFindingKind, long> _found = [];
    private AuditSeal? _last;
    private long _seals;
    private long _events;
    private long _unsealed;
    private DateTime? _unsealedSince;

    /// <summary>Checks everything, holding one event at a time.</summary>
    /// <param name="seals">Every seal in the order of numbers.</param>
    /// <param name="events">Every event in the order of ids.</param>
    public async Task<AuditReport> RunAsync(
        IAsyncEnumerable<AuditSeal> seals,
        IAsyncEnumerable<AuditRecord> events
    )
    {
        long? differs = null;
        using var segment = new AuditSegment();
        await foreach (var (seal, audit) in AuditStreams.MergeAsync(seals, events))
        {
            if (seal is null)
            {
                NoteUnsealed(audit);
            }
            else if (audit is null)
            {
                Compare(seal, segment, differs);
                segment.Clear();
                differs = null;
            }
            else if (!Add(segment, audit, seal.Marks))
            {
                differs ??= audit.Id;
            }
        }

        return Report();
    }

    // Whether the event is the one whose mark stands at its place.
    private bool Add(AuditSegment segment, AuditRecord audit, string marks)
    {
        _events++;
        var place = segment.Events * AuditForm.MarkLength;
        var mark = segment.Add(audit);
        return place + AuditForm.MarkLength <= marks.Length
            && marks.AsSpan(place, AuditForm.MarkLength).SequenceEqual(mark);
    }

    private void Compare(AuditSeal seal, AuditSegment segment, long? differs)
    {
        if (seal.Number != (_last?.Number ?? 0) + 1)
        {
            Find(AuditFindingKind.SealMissing, seal.Number);
        }

        var isWhole =
            segment.Events == seal.Events
            && segment.HashUnder(seal, _last?.Hash ?? string.Empty) == seal.Hash;
        if (segment.LastEventId != seal.LastEventId)
        {
            differs ??= seal.LastEventId;
        }

        if (!isWhole && (differs is not null || segment.Events != seal.Events))
        {
            Find(AuditFindingKind.EventsDiffer, seal.Number, differs);
        }
        else if (
            !isWhole
            || differs is not null
            || seal.Marks.Length != seal.Events * AuditForm.MarkLength
        )
        {
            Find(AuditFindingKind.SealDiffers, seal.Number);
        }

        if (_anchors[seal.Number].Any(anchor => anchor.Hash != seal.Hash))
        {
            Find(AuditFindingKind.AnchorDiffers, seal.Number);
        }

        _last = seal;
        _seals++;
    }

    private void NoteUnsealed(AuditRecord? audit)
    {
        _events++;
        _unsealed++;
        _unsealedSince ??= audit?.AtUtc;
    }

    private AuditReport Report()
    {
        var end = _last?.Number ?? 0;
        if (_anchors.Select(same => same.Key).Where(number => number > end).ToList() is [_, ..] cut)
        {
            Find(AuditFindingKind.EndIsMissing, cut.Min());
        }

        var compared = _anchors.Sum(same => same.Count());
        return new()
        {
            Findings = [.. _findings],
            More = _found
                .Where(kind => kind.Value > MaxFindings)
                .ToImmutableSortedDictionary(kind => kind.Key, kind => kind.Value - MaxFindings),
            Seals = _seals,
            Events = _events,
            Unsealed = _unsealed,
            UnsealedSinceUtc = _unsealedSince,
            Anchors = compared,
            AnchorsInGap = anchors.Count - compared,
            Gap = gap,
        };
    }

    // Much of one kind must not hide the first of another.
    private void Find(AuditFindingKind kind, long seal, long? audit = null)
    {
        var count = _found[kind] = _found.GetValueOrDefault(kind) + 1;
        if (count <= MaxFindings)
        {
            _findings.Add(new(kind, seal, audit));
        }
    }
}
