using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using Microsoft.AspNetCore.WebUtilities;

namespace KnowledgeHub.Portal.Features.Method;

/// <summary>
/// The worked example: answers to the indicators of one area, and what the real scoring makes of them. The whole state is in
/// the address: <c>a=3.2.4.4.3.u.4.n.2</c>, or one <c>a</c> for each answer as a form sends them.
/// </summary>
public sealed class MethodExample
{
    /// <summary>Code of the area that is answered.</summary>
    public const string AreaCode = "LEG";

    private const string Parameter = "a";
    private const char Separator = '.';

    // An address is a stranger's text: what is longer than any form sends is not looked at.
    private const int MaxTokens = 100;

    private static readonly ImmutableArray<string> _usual =
    [
        "3",
        "2",
        "4",
        "4",
        "3",
        "u",
        "4",
        "n",
        "2",
    ];

    private MethodExample(
        MaturityFramework framework,
        ImmutableArray<(Indicator Indicator, ExampleAnswer Answer)> answers,
        bool hasUnreadable
    )
    {
        Answers = answers;
        HasUnreadable = hasUnreadable;
        var card = ScoreCalculation.Calculate(
            framework,
            answers.Select(pair => pair.Answer.ToRating(pair.Indicator.Id))
        );
        Area = card.Areas.Single(score => score.Subject.Code == AreaCode);
        Cells = [.. card.Cells.Where(cell => AreaOf(cell.Subject) == AreaCode)];
        Flags =
        [
            .. card.Flags.Where(flag =>
                flag.Subject.Kind is ScoreKind.Area or ScoreKind.Cell
                && AreaOf(flag.Subject) == AreaCode
            ),
        ];
    }

    /// <summary>The indicators of the area in order, each with its answer.</summary>
    public ImmutableArray<(Indicator Indicator, ExampleAnswer Answer)> Answers { get; }

    /// <summary>Whether the address held something that is no answer, or too few or too many of them.</summary>
    public bool HasUnreadable { get; }

    /// <summary>The score of the area.</summary>
    public Score Area { get; }

    /// <summary>The scores of its cells.</summary>
    public ImmutableArray<Score> Cells { get; }

    /// <summary>The weak points of the area and its cells.</summary>
    public ImmutableArray<Flag> Flags { get; }

    /// <summary>The answers as they stand in an address.</summary>
    public string Code => string.Join(Separator, Answers.Select(pair => pair.Answer.Code));

    /// <summary>Whether the answers are those of the worked example.</summary>
    public bool IsUsual => Answers.Select(pair => pair.Answer).SequenceEqual(Usual(Answers.Length));

    /// <summary>Reads an address; what cannot be read is as in the worked example.</summary>
    /// <param name="framework">The version whose indicators are answered.</param>
    /// <param name="uri">The address of the page.</param>
    public static MethodExample Read(MaturityFramework framework, string uri)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var indicators = framework
            .Indicators.Where(indicator => indicator.Id.Area == AreaCode)
            .ToList();
        var usual = Usual(indicators.Count).ToList();
        var tokens = Tokens(uri);
        var read = tokens.Select(ExampleAnswer.Read).ToList();
        return new(
            framework,
            [
                .. indicators.Select(
                    (indicator, place) =>
                        (indicator, read.ElementAtOrDefault(place) ?? usual[place])
                ),
            ],
            tokens.Count > 0 && (tokens.Count != indicators.Count || read.Contains(null))
        );
    }

    private static IEnumerable<ExampleAnswer> Usual(int count) =>
        Enumerable
            .Range(0, count)
            .Select(place =>
                ExampleAnswer.Read(_usual.ElementAtOrDefault(place))
                ?? new ExampleAnswer(AnswerState.Unanswered)
            );

    private static List<string> Tokens(string uri)
    {
        var query = uri.Split('#', 2)[0].Split('?', 2) is [_, var text] ? text : string.Empty;
        return QueryHelpers.ParseQuery(query).TryGetValue(Parameter, out var values)
            ?
            [
                .. values
                    .OfType<string>()
                    .SelectMany(value => value.Split(Separator, MaxTokens))
                    .Take(MaxTokens),
            ]
            : [];
    }

    private static string AreaOf(ScoreSubject subject) => subject.Code.Split(Separator)[0];
}
