using System.Collections.Immutable;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Assessments;

/// <summary>An agency that takes part in an assessment, and what it is asked to answer.</summary>
public sealed record ParticipatingAgency
{
    /// <summary>Greatest length of a code, in characters.</summary>
    public const int MaxCodeLength = 40;

    /// <summary>Greatest length of a name, in characters.</summary>
    public const int MaxNameLength = 120;

    /// <summary>A code of the vocabulary of agencies, or one of the country's own: small letters, digits and hyphens.</summary>
    public required string Code { get; init; }

    /// <summary>Its name in the country's own words; empty to show the label of the vocabulary.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>Codes of the areas that it answers.</summary>
    public ImmutableArray<string> Areas { get; init; } = [];

    /// <summary>Single indicators that it answers beside those of its areas.</summary>
    public ImmutableArray<IndicatorId> Indicators { get; init; } = [];

    /// <summary>Whether it is asked for an indicator. An agency to which nothing was assigned is asked for all.</summary>
    /// <param name="indicator">The indicator.</param>
    public bool IsAsked(IndicatorId indicator) =>
        (Areas.IsEmpty && Indicators.IsEmpty)
        || Areas.Contains(indicator.Area)
        || Indicators.Contains(indicator);
}
