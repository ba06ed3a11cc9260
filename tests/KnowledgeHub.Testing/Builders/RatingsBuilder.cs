using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Testing.Builders;

/// <summary>
/// Ratings by a framework; each call gives a new builder. Indicators are named by id, or by the beginning of it: <c>LEG</c> is the
/// whole area, <c>LEG.S</c> the whole cell. What is named again is rated anew.
/// </summary>
public sealed class RatingsBuilder
{
    private readonly MaturityFramework _framework;
    private readonly ImmutableSortedDictionary<int, Rating> _ratings;

    private RatingsBuilder(
        MaturityFramework framework,
        ImmutableSortedDictionary<int, Rating> ratings
    ) => (_framework, _ratings) = (framework, ratings);

    /// <summary>No ratings yet, by this framework or by the sample.</summary>
    public static RatingsBuilder ARatings(MaturityFramework? framework = null) =>
        new(
            framework ?? FrameworkBuilder.AFramework(),
            ImmutableSortedDictionary<int, Rating>.Empty
        );

    /// <summary>Rates every indicator.</summary>
    public RatingsBuilder AllAt(
        int level,
        EvidenceGrade evidence = EvidenceGrade.None,
        double confidence = 0
    ) =>
        With(
            _framework.Indicators.Select(indicator => indicator.Id.Value),
            id => Rating.Scored(id, level, evidence, confidence)
        );

    /// <summary>Rates indicators.</summary>
    public RatingsBuilder At(
        int level,
        string indicators,
        EvidenceGrade evidence = EvidenceGrade.None,
        double confidence = 0
    ) => With([indicators], id => Rating.Scored(id, level, evidence, confidence));

    public RatingsBuilder NotApplicable(params string[] indicators) =>
        With(indicators, id => Rating.NotApplicable(id));

    public RatingsBuilder Unknown(params string[] indicators) =>
        With(indicators, id => Rating.Unknown(id));

    /// <summary>Leaves indicators out, as if nobody had seen them.</summary>
    public RatingsBuilder Unanswered(params string[] indicators) => With(indicators, _ => null);

    /// <summary>
    /// Answers indicators in the order of the framework: <c>1</c> to <c>5</c>, <c>?</c> unknown, <c>-</c> not applicable, <c>.</c>
    /// unanswered; spaces divide.
    /// </summary>
    public RatingsBuilder Answers(string indicators, string answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var marks = answers.Where(mark => mark is not ' ').ToArray();
        var ids = Positions(indicators).Select(IdAt).ToArray();
        return ids.Length == marks.Length
            ? ids.Zip(marks)
                .Aggregate(this, (builder, pair) => builder.Answer(pair.First, pair.Second))
            : throw new ArgumentException(
                $"{indicators} has {ids.Length} indicators.",
                nameof(answers)
            );
    }

    /// <summary>In the order of the framework.</summary>
    public IReadOnlyList<Rating> Build() => [.. _ratings.Values];

    /// <summary>The result of the ratings.</summary>
    public ScoreCard Card() => ScoreCalculation.Calculate(_framework, Build());

    private string IdAt(int position) => _framework.Indicators[position].Id.Value;

    private RatingsBuilder Answer(string id, char mark) =>
        mark switch
        {
            '-' => NotApplicable(id),
            '?' => Unknown(id),
            '.' => Unanswered(id),
            _ => At(mark - '0', id),
        };

    private RatingsBuilder With(IEnumerable<string> indicators, Func<IndicatorId, Rating?> rate)
    {
        var ratings = indicators
            .SelectMany(Positions)
            .Aggregate(
                _ratings,
                (before, position) =>
                    rate(new(IdAt(position))) is { } rating
                        ? before.SetItem(position, rating)
                        : before.Remove(position)
            );
        return new(_framework, ratings);
    }

    private IEnumerable<int> Positions(string name)
    {
        int[] positions =
        [
            .. Enumerable
                .Range(0, _framework.Indicators.Length)
                .Where(position => IsNamed(IdAt(position), name)),
        ];
        return positions is []
            ? throw new ArgumentException($"The framework has no {name}.", nameof(name))
            : positions;
    }

    private static bool IsNamed(string id, string name) =>
        id == name || id.StartsWith(name + '.', StringComparison.Ordinal);
}
