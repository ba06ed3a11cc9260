namespace KnowledgeHub.Core.Evidence;

/// <summary>Who may know of an item of evidence. The mark acts: see <see cref="EvidencePermissions"/>.</summary>
public enum EvidenceClassification
{
    /// <summary>Public where it comes from; here it is read by whoever may read the country's assessments.</summary>
    Public,

    /// <summary>For whoever may read the country's assessments.</summary>
    Internal,

    /// <summary>For the country itself and those whom it was granted to; others see neither title nor file.</summary>
    Restricted,
}
