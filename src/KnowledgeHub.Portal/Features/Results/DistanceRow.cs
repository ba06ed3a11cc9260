using KnowledgeHub.Core.Targets;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>How far an area, a pillar or everything is from its targets, for a row.</summary>
/// <param name="Name">What it is about.</param>
/// <param name="Distance">Mean of the missing levels with two decimals at most, or a dash.</param>
/// <param name="Gaps">Number of gaps and of indicators that were counted.</param>
public sealed record DistanceRow(string Name, string Distance, string Gaps)
{
    /// <summary>Words a distance.</summary>
    public static DistanceRow Of(TargetDistance distance, ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            reading.Name(distance.Subject),
            distance.Mean is { } mean ? ScoreWords.Number(mean) : ScoreWords.None,
            ReaderText.Fill(
                TargetStrings.GapsOf,
                ReaderText.Number(distance.Gaps),
                ReaderText.Number(distance.Counted)
            )
        );
    }
}
