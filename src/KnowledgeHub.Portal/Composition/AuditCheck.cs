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
        FileInfo? key,
        CancellationToken cancellation
    )
    {
        var (known, refused) = anchors is null
            ? ([], [])
            : await ReadAsync(services.GetRequiredService<AuditKey>(), anchors, key, cancellation);
        var report = await services
            .GetRequiredService<AuditVerification>()
            .RunAsync(known, cancellation);
        string[] findings = [.. refused, .. report.Findings.Select(Word)];
        return findings.Length == 0 ? new(true, [Whole(report, anchors)]) : new(false, findings);
    }

    private static async Task<(List<AuditAnchor> Known, List<string> Refused)> ReadAsync(
        AuditKey own,
        FileInfo anchors,
        FileInfo? key,
        CancellationToken cancellation
    )
    {
        using var checking = own.OpenPublic(key);
        var known = new List<AuditAnchor>();
        var refused = new List<string>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(anchors.FullName, cancellation))
        {
            number++;
            if (line.Length > 0 && AnchorLine.Read(line, checking) is { } anchor)
            {
                known.Add(anchor);
            }
            else if (line.Length > 0)
            {
                refused.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Anchors: line {number} was not signed by this key"
                    )
                );
            }
        }

        if (known.Count == 0)
        {
            refused.Add("Anchors: the file holds none");
        }

        return (known, refused);
    }

    private static string Whole(AuditReport report, FileInfo? anchors) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"The audit trail is whole: {report.Events} events, {report.Seals} seals, {report.Unsealed} events not sealed yet; {(anchors is null ? "not compared with anchors, so a cut end would not show" : $"compared with {report.Anchors} anchors")}."
        );

    private static string Word(AuditFinding finding) =>
        string.Create(
            CultureInfo.InvariantCulture,
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
                _ => $"event {finding.Event} has waited for its seal for more than a minute",
            }}"
        );
}
