using System.Globalization;
using KnowledgeHub.Core.Auditing;
using KnowledgeHub.Data.Auditing;

namespace KnowledgeHub.Portal.Composition;

/// <summary>Checks the audit trail for a command, against a file of anchors when there is one, and words what was found.</summary>
internal static class AuditCheck
{
    /// <exception cref="Core.StoreUnavailableException">The database cannot be reached.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static async Task<LibraryTransfer.Summary> RunAsync(
        IServiceProvider services,
        FileInfo? anchors,
        IReadOnlyCollection<FileInfo> keys,
        CancellationToken cancellation
    )
    {
        var (known, refused) = anchors is null
            ? ([], [])
            : await ReadAsync(services.GetRequiredService<AuditKey>(), anchors, keys, cancellation);
        var report = await services
            .GetRequiredService<AuditVerification>()
            .RunAsync(known, cancellation);
        string[] findings =
        [
            .. refused,
            .. report.Findings.Select(Word),
            .. report.More.Select(kind => Words($"Audit trail: {kind.Value} more of {kind.Key}")),
        ];
        return findings.Length == 0
            ? new(true, [Whole(report, anchors), .. Notes(report)])
            : new(false, [.. findings, .. Notes(report)]);
    }

    private static async Task<(List<AuditAnchor> Known, List<string> Refused)> ReadAsync(
        AuditKey own,
        FileInfo anchors,
        IReadOnlyCollection<FileInfo> keys,
        CancellationToken cancellation
    )
    {
        var checking = keys.Count == 0 ? own.OpenPublic() : [.. keys.Select(AuditKey.Open)];
        try
        {
            var known = new List<AuditAnchor>();
            var refused = new List<string>();
            var number = 0;
            await foreach (var line in File.ReadLinesAsync(anchors.FullName, cancellation))
            {
                number++;
                var read = checking.Select(key => AnchorLine.Read(line, key));
                if (line.Length > 0 && read.FirstOrDefault(one => one is not null) is { } anchor)
                {
                    known.Add(anchor);
                }
                else if (line.Length > 0)
                {
                    refused.Add(
                        Words($"Anchors: line {number} was signed by no key that is known")
                    );
                }
            }

            if (known.Count == 0)
            {
                refused.Add("Anchors: the file holds none");
            }

            return (known, refused);
        }
        finally
        {
            foreach (var key in checking)
            {
                key.Dispose();
            }
        }
    }

    private static string Whole(AuditReport report, FileInfo? anchors) =>
        Words(
            $"The audit trail is whole: {report.Events} events, {report.Seals} seals, {report.Unsealed} events not sealed yet; {(anchors is null ? "not compared with anchors, so a cut end would not show" : Words($"compared with {report.Anchors} anchors"))}."
        );

    // What is no tampering, and yet to be known.
    private static IEnumerable<string> Notes(AuditReport report)
    {
        if (report.UnsealedSinceUtc is { } since)
        {
            yield return Words(
                $"Note: {report.Unsealed} events wait for their seal, the first since {since:yyyy-MM-dd HH:mm:ss} UTC. A running portal seals them within seconds."
            );
        }

        if (report is { AnchorsInGap: > 0, Gap: { } gap })
        {
            yield return Words(
                $"Note: {report.AnchorsInGap} anchors were not compared. They were told between {gap.FromUtc:yyyy-MM-dd HH:mm:ss} UTC, which the restored backup shows, and {gap.ToUtc:yyyy-MM-dd HH:mm:ss} UTC, when it was restored. Compare these times with your own note of the restore."
            );
        }
    }

    private static string Words(FormattableString text) =>
        text.ToString(CultureInfo.InvariantCulture);

    private static string Word(AuditFinding finding) =>
        Words(
            $"Audit trail: {finding.Kind switch
            {
                AuditFindingKind.EventsDiffer when finding.Event is { } id =>
                    $"the events under seal {finding.Seal} were changed, the first at event {id}",
                AuditFindingKind.EventsDiffer => $"the events under seal {finding.Seal} were changed",
                AuditFindingKind.SealDiffers => $"seal {finding.Seal} or the one before it was changed",
                AuditFindingKind.SealMissing => $"a seal is missing before seal {finding.Seal}",
                AuditFindingKind.EndIsMissing =>
                    $"the end is missing: seal {finding.Seal} was anchored and is not there",
                AuditFindingKind.AnchorDiffers => $"seal {finding.Seal} is not the one that was anchored: the trail was rewritten",
                _ => $"the row of event {finding.Event} cannot be read",
            }}"
        );
}
