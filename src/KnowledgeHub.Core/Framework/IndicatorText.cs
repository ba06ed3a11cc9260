using System.Collections.Immutable;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Framework;

/// <summary>One text of an indicator. The list of texts is here and nowhere else: rules, forms, workbooks and comparisons read it.</summary>
/// <param name="Name">Name in rules, forms and workbooks, such as <c>question</c> or <c>statement-3</c>.</param>
/// <param name="MaxLength">Greatest length in any language, in characters.</param>
/// <param name="Need">In which languages a published version has it.</param>
/// <param name="Read">Gives the text of an indicator.</param>
/// <param name="Write">Gives an indicator with another text.</param>
public sealed record IndicatorText(
    string Name,
    int MaxLength,
    IndicatorTextNeed Need,
    Func<Indicator, LocalizedText> Read,
    Func<Indicator, LocalizedText, Indicator> Write
)
{
    /// <summary>Greatest length of a statement, in characters.</summary>
    public const int MaxStatementLength = 500;

    /// <summary>Least length of a statement in English, in characters: shorter ones cannot be told apart by evidence.</summary>
    public const int MinStatementLength = 30;

    /// <summary>What every version of the framework has.</summary>
    public static ImmutableArray<IndicatorText> Core { get; } =
    [
        new(
            "title",
            120,
            IndicatorTextNeed.FourLanguages,
            indicator => indicator.Title,
            (indicator, text) => indicator with { Title = text }
        ),
        new(
            "question",
            500,
            IndicatorTextNeed.FourLanguages,
            indicator => indicator.Question,
            (indicator, text) => indicator with { Question = text }
        ),
        new(
            "looksFor",
            1_500,
            IndicatorTextNeed.FourLanguages,
            indicator => indicator.LooksFor,
            (indicator, text) => indicator with { LooksFor = text }
        ),
    ];

    /// <summary>Why the indicator matters.</summary>
    public static IndicatorText Why { get; } =
        new(
            "why",
            1_500,
            IndicatorTextNeed.English,
            indicator => indicator.Why,
            (indicator, text) => indicator with { Why = text }
        );

    /// <summary>What holds at each level, the lowest first.</summary>
    public static ImmutableArray<IndicatorText> Statements { get; } =
    [
        .. Numbers.Select(number => new IndicatorText(
            $"statement-{number}",
            MaxStatementLength,
            IndicatorTextNeed.FourLanguages,
            indicator => At(indicator, number).Statement,
            (indicator, text) => With(indicator, number, level => level with { Statement = text })
        )),
    ];

    /// <summary>The evidence expected at each level, the lowest first.</summary>
    public static ImmutableArray<IndicatorText> Evidence { get; } =
    [
        .. Numbers.Select(number => new IndicatorText(
            $"evidence-{number}",
            800,
            IndicatorTextNeed.English,
            indicator => At(indicator, number).Evidence,
            (indicator, text) => With(indicator, number, level => level with { Evidence = text })
        )),
    ];

    /// <summary>Every text in the order in which it is read; each statement with its evidence.</summary>
    public static ImmutableArray<IndicatorText> All { get; } =
    [
        .. Core,
        Why,
        .. Statements
            .Zip(Evidence, (statement, evidence) => (statement, evidence))
            .SelectMany(pair => (IndicatorText[])[pair.statement, pair.evidence]),
    ];

    private static IEnumerable<int> Numbers =>
        Enumerable.Range(MaturityLevel.Lowest, MaturityLevel.Highest);

    /// <summary>A text by its name.</summary>
    /// <param name="name">The name, possibly wrong.</param>
    /// <returns>The text, or null.</returns>
    public static IndicatorText? Find(string name) => All.FirstOrDefault(text => text.Name == name);

    private static IndicatorLevel At(Indicator indicator, int number) =>
        indicator.LevelAt(number) ?? IndicatorLevel.Blank;

    // An indicator has five levels or none: one text makes all five, and the last one taken away removes them.
    private static Indicator With(
        Indicator indicator,
        int number,
        Func<IndicatorLevel, IndicatorLevel> change
    )
    {
        var levels = Numbers
            .Select(each => each == number ? change(At(indicator, each)) : At(indicator, each))
            .ToImmutableArray();
        return indicator with { Levels = levels.All(level => level.IsBlank) ? [] : levels };
    }
}
