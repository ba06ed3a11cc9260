using System.Text.RegularExpressions;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Data.Tests.Content;

/// <summary>How the statements of an indicator read: what no rule of the importer can ask of every country's own versions.</summary>
internal static partial class StatementChecks
{
    /// <summary>Greatest length of a shipped statement, in characters: what can be read at a glance on a telephone.</summary>
    public const int MaxLength = 320;

    /// <summary>Greatest share of words that two statements of one indicator may have in common.</summary>
    public const double MostInCommon = 0.6;

    private const int MostClauses = 6;

    /// <summary>Everything that is wrong with an indicator, in words.</summary>
    public static IEnumerable<string> Of(Indicator indicator) =>
        Lengths(indicator)
            .Concat(Duties(indicator))
            .Concat(Similar(indicator))
            .Concat(Question(indicator))
            .Concat(Lowest(indicator));

    private static IEnumerable<string> Lengths(Indicator indicator) =>
        from text in IndicatorText.Statements
        from language in Languages.All
        where text.Read(indicator)[language]?.Length is null or > MaxLength
        select $"{indicator.Id} {text.Name} ({language.Code()}) is missing or too long.";

    // A level says what holds. Nobody is told to reach it.
    private static IEnumerable<string> Duties(Indicator indicator) =>
        English(indicator)
            .Where(statement => Duty().IsMatch(statement))
            .Select(statement => $"{indicator.Id} commands: {statement}");

    private static IEnumerable<string> Similar(Indicator indicator)
    {
        var words = English(indicator)
            .Select(statement =>
                Word().Matches(statement.ToLowerInvariant()).Select(it => it.Value).ToHashSet()
            )
            .ToList();
        return from lower in Enumerable.Range(0, words.Count)
            from higher in Enumerable.Range(lower + 1, words.Count - lower - 1)
            let common = (double)words[lower].Intersect(words[higher]).Count()
            where common / words[lower].Union(words[higher]).Count() > MostInCommon
            select $"{indicator.Id} levels {lower + 1} and {higher + 1} are nearly the same.";
    }

    // One idea: one question, and no list that would need a level for each of its parts.
    private static IEnumerable<string> Question(Indicator indicator)
    {
        var question = indicator.Question[Language.English] ?? string.Empty;
        if (question.Count(letter => letter == '?') != 1 || !question.EndsWith('?'))
        {
            yield return $"{indicator.Id} does not ask one question.";
        }

        if (Joint().Count(question) > MostClauses)
        {
            yield return $"{indicator.Id} asks for too much at once.";
        }
    }

    private static IEnumerable<string> Lowest(Indicator indicator) =>
        English(indicator)
            .Take(1)
            .Where(statement => Nothing().IsMatch(statement))
            .Select(statement => $"{indicator.Id} only denies at level 1: {statement}");

    private static IEnumerable<string> English(Indicator indicator) =>
        indicator.Levels.Select(level => level.Statement[Language.English] ?? string.Empty);

    [GeneratedRegex(@"\b(must|shall|should|has to|have to)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Duty();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\b(and|or)\b|,")]
    private static partial Regex Joint();

    [GeneratedRegex(
        @"^(nothing|none|nobody)\b|^there is (no|nothing)\b[^,;:.]*\.$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Nothing();
}
