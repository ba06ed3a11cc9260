using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KnowledgeHub.Core.Framework;

/// <summary>
/// A version of the framework, ready to be read and scored by. Immutable, safe to share between threads; look-ups are constant
/// time.
/// </summary>
public sealed class MaturityFramework
{
    private readonly FrozenDictionary<string, int> _positions;

    /// <summary>Prepares a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">An id stands in it twice.</exception>
    public MaturityFramework(FrameworkDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Document = document;
        _positions = document
            .Indicators.Select((indicator, position) => (indicator.Id.Value, position))
            .ToDictionary(pair => pair.Value, pair => pair.position, StringComparer.Ordinal)
            .ToFrozenDictionary(StringComparer.Ordinal);
        Groups = new(document);
    }

    /// <summary>What was published.</summary>
    public FrameworkDocument Document { get; }

    /// <summary>The version, such as <c>1.0</c>.</summary>
    public string Version => Document.Version;

    /// <summary>The indicators in display order.</summary>
    public ImmutableArray<Indicator> Indicators => Document.Indicators;

    /// <summary>What is scored together.</summary>
    public FrameworkGroups Groups { get; }

    /// <summary>The level of a number.</summary>
    /// <param name="number">1 to 5.</param>
    public MaturityLevel Level(int number) => Document.Levels[number - MaturityLevel.Lowest];

    /// <summary>An indicator by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The indicator, or null when this version has none of that id.</returns>
    public Indicator? Find(IndicatorId id) =>
        PositionOf(id) is { } position ? Indicators[position] : null;

    /// <summary>The place of an indicator in <see cref="Indicators"/>.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The index from 0, or null when this version has none of that id.</returns>
    public int? PositionOf(IndicatorId id) =>
        _positions.TryGetValue(id.Value, out var position) ? position : null;

    /// <summary>The same version with some of its indicators only, for comparisons over time.</summary>
    /// <param name="ids">The indicators to keep.</param>
    public MaturityFramework Restrict(IReadOnlySet<IndicatorId> ids) =>
        new(
            Document with
            {
                Indicators = [.. Indicators.Where(indicator => ids.Contains(indicator.Id))],
            }
        );
}
