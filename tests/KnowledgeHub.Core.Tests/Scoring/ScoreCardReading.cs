using KnowledgeHub.Core.Scoring;

namespace KnowledgeHub.Core.Tests.Scoring;

/// <summary>Reads a card the way that tests state it.</summary>
internal static class ScoreCardReading
{
    /// <summary>The score of any code: no two kinds share one.</summary>
    public static Score Score(this ScoreCard card, string code) =>
        card.All.Single(score => score.Subject.Code == code);

    /// <summary>The flags of a kind, such as <c>LEG: LEG.S.2 LEG.S.3</c>.</summary>
    public static IEnumerable<string> FlagsOf(this ScoreCard card, FlagKind kind) =>
        card
            .Flags.Where(flag => flag.Kind == kind)
            .Select(flag => $"{flag.Subject.Code}: {string.Join(' ', flag.Causes)}");

    /// <summary>To the digits that tests state.</summary>
    public static double? Rounded(this double? score) =>
        score is { } number ? Math.Round(number, 4) : null;

    public static double?[] Rounded(this ScoreBounds? bounds) =>
        [Rounded(bounds?.Low), Rounded(bounds?.High)];
}
