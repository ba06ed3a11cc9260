using System.Collections.Immutable;
using KnowledgeHub.Core.Comparison;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Core.Tests.Comparison;

/// <summary>
/// Somebody who remembers every figure ever shown, knows which countries each was made of, and tries to derive the value of one
/// country. Countries that are in exactly the same sets can change places without any figure changing. So a value can be derived
/// only where such countries are all alike, and only if no other values give the same figures; where the search finds none, the
/// value counts as derived.
/// </summary>
internal sealed class GroupAttack(IReadOnlySet<CountryCode> known)
{
    private static readonly double[] _values =
    [
        .. Enumerable.Range(2, 9).Select(half => half / 2.0),
    ];

    private readonly Dictionary<string, List<Shown>> _figures = new(StringComparer.Ordinal);

    /// <summary>Remembers a figure.</summary>
    /// <param name="code">What it is about.</param>
    /// <param name="quartiles">The figure.</param>
    /// <param name="values">The true values of the countries that it was made of.</param>
    public void See(
        string code,
        Quartiles quartiles,
        ImmutableDictionary<GroupMember, double> values
    )
    {
        if (!_figures.TryGetValue(code, out var figures))
        {
            _figures[code] = figures = [];
        }

        figures.Add(new(quartiles, values));
    }

    /// <summary>How many values of countries that are not known can be derived.</summary>
    public int Derived() => _figures.Values.Sum(Derived);

    private int Derived(List<Shown> figures)
    {
        var parts = figures
            .SelectMany(figure => figure.Values)
            .Distinct()
            .Where(one => !known.Contains(one.Key.Country))
            .GroupBy(one =>
                string.Join(
                    ',',
                    figures.Select(
                        (figure, place) => figure.Values.ContainsKey(one.Key) ? place : -1
                    )
                )
            );
        return parts
            .Select(part => part.ToList())
            .Where(part => part.TrueForAll(one => IsSame(one.Value, part[0].Value)))
            .Where(part => !HasAlternative(part, figures))
            .Sum(part => part.Count);
    }

    private static bool HasAlternative(
        List<KeyValuePair<GroupMember, double>> part,
        List<Shown> figures
    ) =>
        _values
            .Where(value => !IsSame(value, part[0].Value))
            .Any(value =>
                Enumerable
                    .Range(1, part.Count)
                    .Any(count =>
                        figures.TrueForAll(figure =>
                            figure.StaysWith(part.Take(count).Select(one => one.Key), value)
                        )
                    )
            );

    private static bool IsSame(double one, double other) =>
        Core.Scoring.ScoreRounding.Displayed(one) == Core.Scoring.ScoreRounding.Displayed(other);

    private sealed record Shown(
        Quartiles Quartiles,
        ImmutableDictionary<GroupMember, double> Values
    )
    {
        public bool StaysWith(IEnumerable<GroupMember> members, double value)
        {
            var changed = members.Where(Values.ContainsKey).ToList();
            return changed.Count == 0
                || Quartiles.Of(
                    Values.SetItems(changed.Select(one => KeyValuePair.Create(one, value))).Values
                ) == Quartiles;
        }
    }
}
