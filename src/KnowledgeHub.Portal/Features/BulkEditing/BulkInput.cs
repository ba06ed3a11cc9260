using KnowledgeHub.Core.BulkEditing;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.BulkEditing;

/// <summary>A bulk edit as far as an address tells it.</summary>
public sealed record BulkInput
{
    private static readonly char[] _separators = [' ', ',', ';', '\r', '\n', '\t'];

    /// <summary>Ids of the chosen entries, unchecked.</summary>
    public IReadOnlyList<string> Ids { get; private init; } = [];

    /// <summary>What is changed; null while not chosen.</summary>
    public BulkField? Field { get; private init; }

    /// <summary>How; null while not chosen.</summary>
    public BulkMode? Mode { get; private init; }

    /// <summary>The chosen values.</summary>
    public IReadOnlyList<string> Values { get; private init; } = [];

    /// <summary>The change; null while field or way is open, or values are asked for and none was sent yet.</summary>
    public BulkChange? Change { get; private init; }

    /// <summary>Reads an address.</summary>
    /// <param name="ids">Ids, once for each or several in a value.</param>
    /// <param name="field">Code of the field.</param>
    /// <param name="mode">Code of the way.</param>
    /// <param name="values">Values, once for each; null while none were asked for.</param>
    public static BulkInput Read(string[]? ids, string? field, string? mode, string[]? values)
    {
        var isField = EnumCode<BulkField>.TryParse(field, out var known);
        var isMode = EnumCode<BulkMode>.TryParse(mode, out var way);
        string[] chosen =
            isField && known is BulkField.Indicators
                ? [.. (values ?? []).SelectMany(Split)]
                : [.. (values ?? []).Where(value => value.Length > 0)];
        var isOpen = values is null && isField && BulkRules.NeedsValues(known, way);
        return new()
        {
            Ids = [.. (ids ?? []).SelectMany(Split).Take(BulkRules.MaxEntries + 1)],
            Field = isField ? known : null,
            Mode = isMode ? way : null,
            Values = chosen,
            Change = isField && isMode && !isOpen ? new(known, way, chosen) : null,
        };
    }

    /// <summary>Entries and versions as a form carries them.</summary>
    public static string Write(IEnumerable<BulkLine> lines) =>
        string.Join(',', lines.Select(line => $"{line.Practice.Id}:{line.Practice.Version}"));

    /// <summary>Reads what <see cref="Write"/> wrote; what is malformed is left out.</summary>
    public static IReadOnlyDictionary<PracticeId, int> ReadSeen(string? text)
    {
        var seen = new Dictionary<PracticeId, int>();
        foreach (var pair in Split(text ?? string.Empty).Select(pair => pair.Split(':')))
        {
            if (
                pair is [var idText, var versionText]
                && PracticeId.TryParse(idText, out var id)
                && int.TryParse(versionText, out var version)
            )
            {
                seen[id] = version;
            }
        }

        return seen;
    }

    private static string[] Split(string? text) =>
        (text ?? string.Empty).Split(_separators, StringSplitOptions.RemoveEmptyEntries);
}
