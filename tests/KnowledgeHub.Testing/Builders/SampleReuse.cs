using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Testing.Builders;

/// <summary>Reports of reuse as a member sends them and as a store would give them.</summary>
public static class SampleReuse
{
    /// <summary>When each of them was reported.</summary>
    public static DateTime Reported { get; } = new(2025, 2, 1, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>What breaks no rule.</summary>
    public static ReuseContent Content { get; } =
        new()
        {
            Country = "NL",
            Agency = "customs",
            Place = "Port of Rotterdam",
            Year = 2024,
            Changed = "Fewer posts.",
            Result = "Shorter queues.",
            Language = Language.English,
        };

    /// <summary>A report on entry P-0001 in its first version.</summary>
    public static ReuseReport Of(Actor reporter, ReuseState state = ReuseState.Waiting)
    {
        ArgumentNullException.ThrowIfNull(reporter);
        return new()
        {
            Id = Guid.NewGuid(),
            Practice = new("P-0001"),
            ReporterId = reporter.Id,
            Content = Content,
            State = state,
            ReportedUtc = Reported,
            DecidedUtc = state is ReuseState.Waiting ? null : Reported.AddDays(1),
            Version = 1,
        };
    }
}
