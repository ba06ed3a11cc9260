using KnowledgeHub.Core.Auditing;

namespace KnowledgeHub.Core.Tests.Auditing;

public sealed class AuditChainCheckTests
{
    private static readonly DateTime _start = new(2026, 11, 1, 9, 0, 0, DateTimeKind.Utc);

    // A hundred anchors of another chain, and behind all of them one event that somebody has changed.
    [Fact]
    public async Task RunAsync_MuchOfOneKind_DoesNotHideAnother()
    {
        var (seals, events) = Chain(100);
        events[^1] = events[^1] with { ActorId = "somebody-else" };
        var anchors = seals.ConvertAll(seal => Anchor(seal) with { Hash = "another" });

        var report = await CheckAsync(seals, events, anchors);

        Assert.Equal(
            AuditChainCheck.MaxFindings,
            report.Findings.Count(finding => finding.Kind is AuditFindingKind.AnchorDiffers)
        );
        Assert.Equal(80, report.More[AuditFindingKind.AnchorDiffers]);
        Assert.Contains(new(AuditFindingKind.EventsDiffer, 100, 100), report.Findings);
    }

    [Fact]
    public async Task RunAsync_AnchorsOfTheGap_AreCountedAndTheOthersCompared()
    {
        var (seals, events) = Chain(10);
        var anchors = seals.ConvertAll(seal => Anchor(seal) with { Hash = "another" });

        var report = await CheckAsync(
            seals,
            events,
            anchors,
            new(_start.AddHours(4), _start.AddHours(10))
        );

        Assert.Equal((3, 7), (report.Anchors, report.AnchorsInGap));
        Assert.Equal([1L, 2L, 3L], report.Findings.Select(finding => finding.Seal));
    }

    private static Task<AuditReport> CheckAsync(
        List<AuditSeal> seals,
        List<AuditRecord> events,
        List<AuditAnchor> anchors,
        AuditGap? gap = null
    ) =>
        new AuditChainCheck(anchors, gap).RunAsync(
            seals.ToAsyncEnumerable(),
            events.ToAsyncEnumerable()
        );

    // One event under each seal, one seal an hour.
    private static (List<AuditSeal> Seals, List<AuditRecord> Events) Chain(int length)
    {
        var seals = new List<AuditSeal>();
        var events = new List<AuditRecord>();
        for (var number = 1; number <= length; number++)
        {
            var audit = new AuditRecord
            {
                Id = number,
                AtUtc = _start.AddHours(number),
                ActorId = "somebody",
                Action = "practice.revised",
                Kind = "practice",
                AggregateId = "P-1",
                Version = number,
            };
            using var segment = new AuditSegment();
            segment.Add(audit);
            seals.Add(segment.Seal(seals.LastOrDefault(), audit.AtUtc));
            events.Add(audit);
        }

        return (seals, events);
    }

    private static AuditAnchor Anchor(AuditSeal seal) =>
        new()
        {
            AtUtc = seal.AtUtc,
            Number = seal.Number,
            LastEventId = seal.LastEventId,
            Hash = seal.Hash,
        };
}
