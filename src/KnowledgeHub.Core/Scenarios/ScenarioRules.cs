using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Scenarios;

/// <summary>What a scenario must have.</summary>
public static class ScenarioRules
{
    /// <summary>Greatest length of a name, in characters.</summary>
    public const int MaxNameLength = 80;

    /// <summary>The greatest number of scenarios of one assessment.</summary>
    public const int MaxScenarios = 50;

    /// <summary>There is no name.</summary>
    public const string NameIsMissing = "scenario-name-missing";

    /// <summary>The name is longer than <see cref="MaxNameLength"/>; the detail is the limit.</summary>
    public const string NameIsTooLong = "scenario-name-too-long";

    /// <summary>No level differs from the agreed one.</summary>
    public const string NothingIsMoved = "scenario-nothing-moved";

    /// <summary>The assessment has <see cref="MaxScenarios"/> scenarios already; the detail is the limit.</summary>
    public const string TooMany = "scenario-too-many";

    /// <summary>A name without what cannot be shown.</summary>
    /// <param name="name">The name as typed, possibly null.</param>
    public static string CleanName(string? name) => PlainText.Clean(name ?? string.Empty).Trim();

    /// <summary>Checks a name that was cleaned.</summary>
    /// <param name="name">The name.</param>
    public static ImmutableArray<RuleViolation> CheckName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Length switch
        {
            0 => [new(NameIsMissing, "name")],
            > MaxNameLength => [new(NameIsTooLong, "name", Text(MaxNameLength))],
            _ => [],
        };
    }

    /// <summary>Checks a new scenario.</summary>
    /// <param name="name">Its name, cleaned.</param>
    /// <param name="effect">What it supposes.</param>
    /// <param name="present">Number of scenarios that there are already.</param>
    public static ImmutableArray<RuleViolation> CheckNew(string name, WhatIf effect, int present)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return
        [
            .. CheckName(name),
            .. effect.Moves.IsEmpty
                ? [new RuleViolation(NothingIsMoved, "levels")]
                : ImmutableArray<RuleViolation>.Empty,
            .. present >= MaxScenarios
                ? [new RuleViolation(TooMany, "name", Text(MaxScenarios))]
                : ImmutableArray<RuleViolation>.Empty,
        ];
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
