using System.Collections.Immutable;

namespace KnowledgeHub.Core.Comparison;

/// <summary>
/// A statistic of a group as it was released: frozen, so that one country that joins, leaves or changes an answer moves no
/// number. The next release comes when enough countries have changed together (<see cref="GroupProtection"/>).
/// </summary>
public sealed record GroupRelease
{
    /// <summary>The version of the framework.</summary>
    public required string Framework { get; init; }

    /// <summary>The year of reference; assessments of other years take no part.</summary>
    public required int Year { get; init; }

    /// <summary>Code of the group.</summary>
    public required string Group { get; init; }

    /// <summary>From 1 within version and year, over all groups: the order in which they were released.</summary>
    public required int Number { get; init; }

    /// <summary>The countries that took part.</summary>
    public required ImmutableArray<GroupMember> Members { get; init; }

    /// <summary>The figures that may be shown.</summary>
    public required ImmutableArray<GroupFigure> Figures { get; init; }

    /// <summary>The least number of countries (k) in use for it; no later release uses a smaller one.</summary>
    public required int LeastCountries { get; init; }

    /// <summary>When it was released.</summary>
    public required DateTime ReleasedUtc { get; init; }
}
