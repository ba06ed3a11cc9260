using System.Collections.Immutable;
using KnowledgeHub.Core.Countries;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Partnerships;

/// <summary>What a country has made public of its newest published cycle. It holds nothing else.</summary>
public sealed record PublishedProfile
{
    /// <summary>The country.</summary>
    public required CountryCode Country { get; init; }

    /// <summary>Name of the cycle.</summary>
    public required string Cycle { get; init; }

    /// <summary>The day that the answers refer to.</summary>
    public required DateOnly ReferenceDate { get; init; }

    /// <summary>The version that it is scored by.</summary>
    public required MaturityFramework Framework { get; init; }

    /// <summary>Whether the joint answers were approved for the country; levels are the country's own in either case.</summary>
    public required bool IsApproved { get; init; }

    /// <summary>The day on which the country consented to publication.</summary>
    public required DateOnly SignedOn { get; init; }

    /// <summary>The last day on which it is public; null when no end was set.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The whole.</summary>
    public required PublicScore Overall { get; init; }

    /// <summary>The 18 cells in the order of the grid.</summary>
    public required ImmutableArray<PublicScore> Cells { get; init; }

    /// <summary>The six areas.</summary>
    public required ImmutableArray<PublicScore> Areas { get; init; }

    /// <summary>The three pillars.</summary>
    public required ImmutableArray<PublicScore> Pillars { get; init; }

    /// <summary>One for each indicator in the order of the framework; null when answers are not public.</summary>
    public ImmutableArray<PublicAnswer>? Answers { get; init; }
}
