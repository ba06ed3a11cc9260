using KnowledgeHub.Core.Targets;

namespace KnowledgeHub.Portal.Api;

/// <summary>An indicator with the level it has and the level it is to reach.</summary>
public sealed record TargetModel
{
    public required string Indicator { get; init; }

    /// <summary>The agreed level, 1 to 5; null when there is none.</summary>
    public int? Level { get; init; }

    /// <summary>The level to reach, 1 to 5; null when there is none.</summary>
    public int? Target { get; init; }

    /// <summary>Whether the country decided the target itself; else it is proposed.</summary>
    public required bool Decided { get; init; }

    /// <summary>Levels up to the target, 0 when it is reached; null where level or target is missing.</summary>
    public int? Distance { get; init; }

    /// <summary>What the gap counts beside others; 0 where there is none.</summary>
    public required double Priority { get; init; }

    /// <summary>Maps a target.</summary>
    public static TargetModel From(IndicatorTarget target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new()
        {
            Indicator = target.Indicator.Id.Value,
            Level = target.Rating.Level,
            Target = target.Target,
            Decided = target.Decision is not null,
            Distance = target.Distance,
            Priority = target.Priority,
        };
    }
}
