namespace KnowledgeHub.Core.Compilations;

/// <summary>What a building block is made of. The code stands in files and addresses.</summary>
public enum BlockCategory
{
    /// <summary>A law, a by-law, a memorandum or another agreement.</summary>
    LawAndAgreement,

    /// <summary>A body, a role or a division of tasks.</summary>
    Organisation,

    /// <summary>A way of working.</summary>
    Process,

    /// <summary>A system, an application or equipment.</summary>
    Technology,

    /// <summary>A course, a curriculum or a training body.</summary>
    Training,

    /// <summary>A channel on which information moves.</summary>
    InformationExchange,

    /// <summary>Premises and what stands on them.</summary>
    Infrastructure,
}
