using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>The content types of a package (ISO/IEC 29500-2, 7.2.3).</summary>
internal sealed class ContentTypes
{
    /// <summary>The part that lists them.</summary>
    public const string PartName = "[Content_Types].xml";

    // What acts by its mere presence, wherever it lies.
    private static readonly string[] _acting =
    [
        "macroEnabled",
        "vbaProject",
        "vbaData",
        "activeX",
        "oleObject",
        "macrosheet",
        "intlmacrosheet",
        "dialogsheet",
        "webextension",
        "customUI",
        "user-customization",
    ];

    private readonly Dictionary<string, string> _byExtension = new(
        StringComparer.OrdinalIgnoreCase
    );

    private readonly Dictionary<string, string> _byPart = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads them.</summary>
    /// <param name="bytes">The part that lists them.</param>
    public ContentTypes(byte[] bytes)
    {
        foreach (var item in PackageXml.Elements(bytes, "Default"))
        {
            _byExtension["." + item.GetValueOrDefault("Extension")] = TypeOf(item);
        }

        foreach (var item in PackageXml.Elements(bytes, "Override"))
        {
            var name = item.GetValueOrDefault("PartName", string.Empty).TrimStart('/');
            _byPart[name] = TypeOf(item);
        }
    }

    /// <summary>The content type of a part; empty when none is given.</summary>
    /// <param name="part">Name of the part.</param>
    public string Of(string part) =>
        _byPart.GetValueOrDefault(part)
        ?? _byExtension.GetValueOrDefault(Path.GetExtension(part), string.Empty);

    private static string TypeOf(Dictionary<string, string> item)
    {
        var type = item.GetValueOrDefault("ContentType", string.Empty);
        var acting = Array.Find(
            _acting,
            word => type.Contains(word, StringComparison.OrdinalIgnoreCase)
        );
        return acting is null ? type : throw new FileRefusedException(FileRules.FileActs, acting);
    }
}
