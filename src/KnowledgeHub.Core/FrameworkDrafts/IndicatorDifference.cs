using System.Globalization;
using KnowledgeHub.Core.Editorial;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.FrameworkDrafts;

/// <summary>What happened to one indicator between two versions.</summary>
/// <param name="Before">The indicator of the earlier version; null when it was added.</param>
/// <param name="After">The indicator of the later version; null when it was taken out.</param>
public sealed record IndicatorDifference(Indicator? Before, Indicator? After)
{
    private const string Yes = "✓";
    private const string No = "–";

    private static readonly (
        string Name,
        Func<Indicator, Func<TermKind, string, string>, string> Read
    )[] _facts =
    [
        ("primary", (it, label) => label(TermKind.Driver, it.PrimaryDriver)),
        ("secondary", (it, label) => Lines(it.SecondaryDrivers, TermKind.Driver, label)),
        ("themes", (it, label) => Lines(it.Themes, TermKind.Theme, label)),
        ("gate", (it, _) => it.IsGate ? Yes : No),
        ("weight", (it, _) => it.Weight.ToString(CultureInfo.InvariantCulture)),
        ("borderTypes", (it, label) => Lines(it.BorderTypes, TermKind.BorderType, label)),
        ("neighbours", (it, _) => it.NeedsNeighbours ? Yes : No),
        ("sources", (it, _) => string.Join('\n', it.Sources)),
    ];

    /// <summary>The indicator's id.</summary>
    public IndicatorId Id => (After ?? Before)?.Id ?? default;

    /// <summary>Whether answers to the earlier indicator hold for the later one.</summary>
    public bool KeepsAnswers =>
        Before is not null && After is not null && Before.HasSameWording(After);

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <returns>The indicators that differ, in the order of the later version; those taken out come last.</returns>
    public static IReadOnlyList<IndicatorDifference> Between(
        FrameworkDocument before,
        FrameworkDocument after
    )
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = before.Indicators.ToDictionary(indicator => indicator.Id);
        var kept = after.Indicators.Select(indicator => indicator.Id).ToHashSet();
        return
        [
            .. after
                .Indicators.Select(indicator => new IndicatorDifference(
                    old.GetValueOrDefault(indicator.Id),
                    indicator
                ))
                .Where(pair => pair.Before is null || pair.IsChange),
            .. before
                .Indicators.Where(indicator => !kept.Contains(indicator.Id))
                .Select(indicator => new IndicatorDifference(indicator, null)),
        ];
    }

    /// <summary>Whether both are there and something differs.</summary>
    public bool IsChange =>
        Before is { } before
        && After is { } after
        && (
            IndicatorText.All.Any(text => !text.Read(before).Equals(text.Read(after)))
            || _facts.Any(fact => fact.Read(before, Code) != fact.Read(after, Code))
        );

    /// <summary>The fields that differ, word by word: texts by language, then what sorts the indicator.</summary>
    /// <param name="label">The name of a term, in the language of whoever reads the comparison.</param>
    public IReadOnlyList<FieldDifference> Fields(Func<TermKind, string, string> label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return
        [
            .. from text in IndicatorText.All
            from language in Languages.All
            let old = TextOf(Before, text, language)
            let next = TextOf(After, text, language)
            where old != next
            select new FieldDifference(text.Name, language, WordDifference.Of(old, next)),
            .. from fact in _facts
            let old = Before is null ? string.Empty : fact.Read(Before, label)
            let next = After is null ? string.Empty : fact.Read(After, label)
            where old != next
            select new FieldDifference(fact.Name, null, WordDifference.Of(old, next)),
        ];
    }

    private static string TextOf(Indicator? indicator, IndicatorText text, Language language) =>
        indicator is null ? string.Empty : text.Read(indicator)[language] ?? string.Empty;

    private static string Code(TermKind kind, string code) => code;

    private static string Lines(
        IEnumerable<string> codes,
        TermKind kind,
        Func<TermKind, string, string> label
    ) => string.Join('\n', codes.Select(code => label(kind, code)));
}
