using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>Tells the kind of a part by its name and content type. What is not known is another file inside.</summary>
internal static class PartKinds
{
    private static readonly Dictionary<string, PartKind> _byExtension = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        [".xml"] = PartKind.Xml,
        [".rels"] = PartKind.Xml,
        [".psmdcp"] = PartKind.Xml,
        [".vml"] = PartKind.Xml,
        [".svg"] = PartKind.Xml,
        [".png"] = PartKind.Png,
        [".jpg"] = PartKind.Jpeg,
        [".jpeg"] = PartKind.Jpeg,
        [".jpe"] = PartKind.Jpeg,
        [".gif"] = PartKind.Binary,
        [".bmp"] = PartKind.Binary,
        [".tif"] = PartKind.Binary,
        [".tiff"] = PartKind.Binary,
        [".emf"] = PartKind.Binary,
        [".wmf"] = PartKind.Binary,
        [".wdp"] = PartKind.Binary,
        [".odttf"] = PartKind.Binary,
        [".fntdata"] = PartKind.Binary,
    };

    private static readonly string[] _properties =
    [
        "core-properties+xml",
        "extended-properties+xml",
        "custom-properties+xml",
    ];

    /// <summary>The kind of a part.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="contentType">Its content type.</param>
    public static PartKind Of(string name, string contentType)
    {
        if (name.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
        {
            throw new FileRefusedException(FileRules.FileActs, "vbaProject");
        }

        if (IsPrinterSettings(name))
        {
            return PartKind.PrinterSettings;
        }

        if (!_byExtension.TryGetValue(Path.GetExtension(name), out var kind))
        {
            throw new FileRefusedException(FileRules.HoldsFiles, Path.GetFileName(name));
        }

        return kind is PartKind.Xml && IsProperties(name, contentType) ? PartKind.Properties : kind;
    }

    private static bool IsPrinterSettings(string name) =>
        name.Contains("/printerSettings/", StringComparison.OrdinalIgnoreCase)
        && name.EndsWith(".bin", StringComparison.OrdinalIgnoreCase);

    // Custom XML and labels of document servers tell authors, companies and addresses; forms show what was typed without them.
    private static bool IsProperties(string name, string contentType) =>
        Array.Exists(_properties, end => contentType.EndsWith(end, StringComparison.Ordinal))
        || IsIn("docMetadata/", name)
        || (
            IsIn("customXml/item", name)
            && !IsIn("customXml/itemProps", name)
            && !name.Contains("/_rels/", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsIn(string start, string name) =>
        name.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
