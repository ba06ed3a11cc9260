namespace KnowledgeHub.Core.Auditing;

/// <summary>
/// Computes the chain again from seals and events, and compares it with what was anchored outside. A cut tail and a chain that
/// was rewritten whole are right in themselves: only anchors tell those.
/// </summary>
/// <param name="anchors">The anchors; none when there are none.</param>
/// <param name="now">The time of the check.</param>
public sealed class AuditChainCheck(IReadOnlyCollection<AuditAnchor> anchors, DateTime now)
{
    /// <summary>The most findings that are told.</summary>
    public const int MaxFindings = 20;

    /// <summary>How long an event may wait for its seal.</summary>
    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    private readonly ILookup<long, AuditAnchor> _anchors = anchors.ToLookup(anchor =>
        anchor.Number
    );
    private readonly List<AuditFinding> _findings = [];
    private AuditSeal? _last;
    private long _seals;
    private long _events;
    private long _unsealed;

    /// <summary>Checks everything, holding one event at a time.</summary>
    /// <param name="seals">Every seal in the order of numbers.</param>
    /// <param name="events">Every event in the order of ids.</param>
    public async Task<AuditReport> RunAsync(
        IAsyncEnumerable<AuditSeal> seals,
        IAsyncEnumerable<AuditRecord> events
    )
    {
        ArgumentNullException.ThrowIfNull(seals);
        ArgumentNullException.ThrowIfNull(events);
        await using var next = events.GetAsyncEnumerator();
        var isThere = await next.MoveNextAsync();
        await foreach (var seal in seals)
        {
            using var segment = new AuditSegment();
            long? differs = null;
            for (
                ;
                isThere && next.Current.Id <= seal.LastEventId;
                isThere = await next.MoveNextAsync()
            )
            {
                var place = segment.Events * AuditForm.MarkLength;
                differs = Add(segment, next.Current, seal.Marks, place)
                    ? differs
                    : differs ?? next.Current.Id;
            }

            Compare(seal, segment, differs);
        }

        for (; isThere; isThere = await next.MoveNextAsync())
        {
            NoteUnsealed(next.Current);
        }

        return Report();
    }

    // Whether the event is the one whose mark stands at its place.
    private bool Add(AuditSegment segment, AuditRecord audit, string marks, int place)
    {
        _events++;
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

    private void NoteUnsealed(AuditRecord audit)
    {
        _events++;
        if (_unsealed++ == 0 && now - audit.AtUtc > LongestWait)
        {
            Find(AuditFindingKind.SealingStopped, _last?.Number ?? 0, audit.Id);
        }
    }

    private AuditReport Report()
    {
        var end = _last?.Number ?? 0;
        foreach (var cut in anchors.Where(anchor => anchor.Number > end).Take(1))
        {
            Find(AuditFindingKind.EndIsMissing, cut.Number);
        }

        return new()
        {
            Findings = [.. _findings],
            Seals = _seals,
            Events = _events,
            Unsealed = _unsealed,
            Anchors = anchors.Count,
        };
    }

    private void Find(AuditFindingKind kind, long seal, long? audit = null)
    {
        if (_findings.Count < MaxFindings)
        {
            _findings.Add(new(kind, seal, audit));
        }
    }
}
