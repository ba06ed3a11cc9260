namespace KnowledgeHub.Core.Auditing;

/// <summary>What a restore left out: anchors of this time speak of a chain that ended with it.</summary>
/// <param name="FromUtc">The moment that the backup shows.</param>
/// <param name="ToUtc">When it was restored.</param>
public sealed record AuditGap(DateTime FromUtc, DateTime ToUtc)
{
    /// <summary>Whether an anchor was told within it.</summary>
    /// <param name="anchor">The anchor.</param>
    public bool Covers(AuditAnchor anchor)
    {
        ArgumentNullException.ThrowIfNull(anchor);
        return anchor.AtUtc >= FromUtc && anchor.AtUtc <= ToUtc;
    }
}
