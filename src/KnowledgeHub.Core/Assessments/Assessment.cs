using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>
/// One cycle of a country's self-assessment: profile, version of the framework and day of reference. Its answers are kept one by
/// one (<see cref="Answer"/>).
/// </summary>
public sealed record Assessment
{
    /// <summary>Greatest length of a cycle's name, in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>Stable id.</summary>
    public required AssessmentId Id { get; init; }

    /// <summary>The country that it belongs to, and whose data it is.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Version of the record, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Name of the cycle, such as "2026".</summary>
    public required string Name { get; init; }

    /// <summary>The day that the answers refer to.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary>The version of the framework that it is answered and scored by; it never changes.</summary>
    public required string FrameworkVersion { get; init; }

    /// <summary>How far it has come.</summary>
    public AssessmentStatus Status { get; init; } = AssessmentStatus.Consensus;

    /// <summary>The country's profile in this cycle.</summary>
    public required CountryProfile Profile { get; init; }

    /// <summary>Codes of the areas that are assessed; empty for all six.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>The agencies that answer on their own first; empty when one team answers for all.</summary>
    public ImmutableArray<ParticipatingAgency> Agencies { get; init; } = [];

    /// <summary>Until when the stages are to be done.</summary>
    public StageDeadlines Deadlines { get; init; } = StageDeadlines.None;

    /// <summary>Its way from stage to stage, oldest step first.</summary>
    public ImmutableArray<StageChange> Journal { get; init; } = [];

    /// <summary>Who approved the joint answers; null while nobody has, or when it was reopened since.</summary>
    public NationalApproval? Approval { get; init; }

    /// <summary>When it was started.</summary>
    public required DateTime CreatedUtc { get; init; }

    /// <summary>When the record was last saved; answers have their own times.</summary>
    public required DateTime UpdatedUtc { get; init; }

    /// <summary>Whether an indicator belongs to what is assessed.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool Covers(IndicatorId indicator) => Areas.IsEmpty || Areas.Contains(indicator.Area);

    /// <summary>A participating agency.</summary>
    /// <param name="code">Its code.</param>
    /// <returns>The agency, or null when none of this code takes part.</returns>
    public ParticipatingAgency? FindAgency(string code) =>
        Agencies.FirstOrDefault(agency => agency.Code == code);

    /// <summary>Whether it belongs to an invented country.</summary>
    public bool IsDemonstration => Country.IsDemonstration;
}
