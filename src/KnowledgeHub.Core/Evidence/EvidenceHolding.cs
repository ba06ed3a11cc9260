namespace KnowledgeHub.Core.Evidence;

/// <summary>Where an item of evidence is.</summary>
public enum EvidenceHolding
{
    /// <summary>Held by the agency; the portal keeps a reference only, so that nothing classified is uploaded.</summary>
    Reference,

    /// <summary>At an address of the web.</summary>
    Link,

    /// <summary>A file that the portal keeps.</summary>
    File,
}
