namespace KnowledgeHub.Core.Evidence;

/// <summary>Why a grade is suggested.</summary>
public enum EvidenceReason
{
    /// <summary>No supporting item is linked.</summary>
    NothingLinked,

    /// <summary>Supporting items are linked, but each is expired or archived.</summary>
    NothingValid,

    /// <summary>Statements only.</summary>
    StatementsOnly,

    /// <summary>A document, without a record of its use.</summary>
    DocumentOnly,

    /// <summary>A record of use, without the document that it applies.</summary>
    RecordOnly,

    /// <summary>A document and a record of its use.</summary>
    DocumentAndRecord,

    /// <summary>Confirmation by somebody independent.</summary>
    Confirmed,
}
