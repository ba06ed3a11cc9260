using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection.Packages;

/// <summary>
/// What parts of a package refer to (ISO/IEC 29500-2, 9). Links that a reader follows by a click may lead to web and mail
/// addresses; everything else lies within the package.
/// </summary>
internal static class Relationships
{
    /// <summary>The part that names the main part.</summary>
    public const string RootName = "_rels/.rels";

    private const string Hyperlink = "hyperlink";
    private const string MainPart = "officeDocument";

    private static readonly string[] _linkSchemes = ["http", "https", "mailto"];

    private static readonly Dictionary<string, string> _refused = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["attachedTemplate"] = FileRules.LoadsFromElsewhere,
        ["externalLink"] = FileRules.LoadsFromElsewhere,
        ["externalLinkPath"] = FileRules.LoadsFromElsewhere,
        ["connections"] = FileRules.LoadsFromElsewhere,
        ["queryTable"] = FileRules.LoadsFromElsewhere,
        ["mailMergeSource"] = FileRules.LoadsFromElsewhere,
        ["subDocument"] = FileRules.LoadsFromElsewhere,
        ["frame"] = FileRules.LoadsFromElsewhere,
        ["vbaProject"] = FileRules.FileActs,
        ["control"] = FileRules.FileActs,
        ["activeXControlBinary"] = FileRules.FileActs,
        ["xlMacrosheet"] = FileRules.FileActs,
        ["xlIntlMacrosheet"] = FileRules.FileActs,
        ["extensibility"] = FileRules.FileActs,
        ["webextension"] = FileRules.FileActs,
        ["oleObject"] = FileRules.HoldsFiles,
        ["package"] = FileRules.HoldsFiles,
        ["aFChunk"] = FileRules.HoldsFiles,
        ["audio"] = FileRules.HoldsFiles,
        ["video"] = FileRules.HoldsFiles,
        ["media"] = FileRules.HoldsFiles,
    };

    /// <summary>Refuses relationships that load, act or carry something.</summary>
    /// <param name="bytes">A part with relationships.</param>
    public static void Check(byte[] bytes)
    {
        foreach (var item in PackageXml.Elements(bytes, "Relationship"))
        {
            Check(
                Kind(item),
                item.GetValueOrDefault("Target", string.Empty),
                item.GetValueOrDefault("TargetMode", string.Empty)
            );
        }
    }

    /// <summary>Name of the main part; null when none is named.</summary>
    /// <param name="root">The part that names it.</param>
    public static string? MainPartOf(byte[] root) =>
        PackageXml
            .Elements(root, "Relationship")
            .Where(item => Kind(item) == MainPart)
            .Select(item => item.GetValueOrDefault("Target")?.TrimStart('/'))
            .FirstOrDefault();

    private static void Check(string kind, string target, string mode)
    {
        if (_refused.TryGetValue(kind, out var rule))
        {
            throw new FileRefusedException(rule, kind);
        }

        var isExternal = mode.Equals("External", StringComparison.OrdinalIgnoreCase);
        var isLink = kind.Equals(Hyperlink, StringComparison.OrdinalIgnoreCase);
        var isFine = isExternal ? isLink && IsWebOrMail(target) : IsWithin(target);
        if (!isFine)
        {
            throw new FileRefusedException(FileRules.LoadsFromElsewhere, kind);
        }
    }

    private static bool IsWebOrMail(string target) =>
        target.StartsWith('#')
        || (
            Uri.TryCreate(target, UriKind.Absolute, out var address)
            && _linkSchemes.Contains(address.Scheme)
        );

    private static bool IsWithin(string target) =>
        !target.Contains(':', StringComparison.Ordinal)
        && !target.Contains('\\', StringComparison.Ordinal)
        && !target.StartsWith("//", StringComparison.Ordinal);

    private static string Kind(Dictionary<string, string> item)
    {
        var type = item.GetValueOrDefault("Type", string.Empty);
        return type[(type.LastIndexOf('/') + 1)..];
    }
}
