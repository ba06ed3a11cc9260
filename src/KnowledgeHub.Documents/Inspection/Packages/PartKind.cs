namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>What is done with a part of a package.</summary>
internal enum PartKind
{
    /// <summary>XML that is read and written anew.</summary>
    Xml,

    /// <summary>XML that holds nothing but properties: only its outer element is kept.</summary>
    Properties,

    /// <summary>A PNG picture.</summary>
    Png,

    /// <summary>A JPEG picture.</summary>
    Jpeg,

    /// <summary>A picture or a font of another kind, kept as it is.</summary>
    Binary,

    /// <summary>Settings of a printer, which name it: emptied.</summary>
    PrinterSettings,
}
