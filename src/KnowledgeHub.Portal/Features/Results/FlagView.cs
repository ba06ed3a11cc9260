using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scoring;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>A flag in words.</summary>
/// <param name="Where">What it was raised for.</param>
/// <param name="Remedy">What clears it, with links to the indicators or scores concerned.</param>
public sealed record FlagView(string Where, IReadOnlyList<LinkedText> Remedy)
{
    /// <summary>Words a flag.</summary>
    public static FlagView Of(Flag flag, ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(flag);
        ArgumentNullException.ThrowIfNull(reading);
        var causes = FlagWords
            .Causes(flag, reading.Framework, reading.Taxonomy)
            .Select(cause => new LinkedText(Words(cause), Address(cause, reading)));
        return new(
            reading.Name(flag.Subject),
            LinkedText.Parse(
                FlagWords.Remedy(flag, reading.Framework, reading.Taxonomy),
                [.. causes]
            )
        );
    }

    private static string Words(ScoreCause cause) =>
        cause.IsIndicator
            ? ReaderText.Fill(ScoreStrings.ScoreCause, cause.Code, cause.Name)
            : cause.Name;

    private static string Address(ScoreCause cause, ResultReading reading) =>
        cause.IsIndicator ? reading.AnswerAddress(new(cause.Code))
        : Grid.Pillars.Contains(cause.Code) ? reading.HowAddress(new(ScoreKind.Pillar, cause.Code))
        : reading.HowAddress(new(ScoreKind.Cell, cause.Code));
}
