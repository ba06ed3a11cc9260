using System.Collections.Immutable;
using System.Globalization;
using KnowledgeHub.Core.Framework;
using KnowledgeHub.Core.Scenarios;

namespace KnowledgeHub.Portal.Features.Results;

/// <summary>The levels that an address supposes: what is not saved stands in the address, so that it can be shared and gone back to.</summary>
/// <param name="Levels">The supposed levels.</param>
/// <param name="Area">Code of the area whose levels can be chosen; null for the first.</param>
/// <param name="Scenario">The scenario that was opened; null for none.</param>
public sealed record WhatIfQuery(ImmutableArray<ScenarioLevel> Levels, string? Area, Guid? Scenario)
{
    // More than any version has indicators; what stands behind is not read.
    private const int MostLevels = 200;

    /// <summary>Reads levels such as <c>LEG.S.1:4,PRC.A.2:3</c>; what cannot be read is left out.</summary>
    public static ImmutableArray<ScenarioLevel> Read(IEnumerable<string?> texts) =>
        [
            .. texts
                .SelectMany(text => (text ?? string.Empty).Split(','))
                .Take(MostLevels)
                .Select(Read)
                .OfType<ScenarioLevel>(),
        ];

    /// <summary>Levels as <see cref="Read(IEnumerable{string})"/> reads them.</summary>
    public static string Text(IEnumerable<ScenarioLevel> levels) =>
        string.Join(',', levels.Select(level => $"{level.Indicator}:{level.Level}"));

    /// <summary>The address for a result.</summary>
    public string Of(ResultReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var parts = new List<string>();
        if (!Levels.IsEmpty || Scenario is not null)
        {
            parts.Add($"set={Text(Levels)}");
        }

        if (Area is not null)
        {
            parts.Add($"area={Area}");
        }

        if (Scenario is { } id)
        {
            parts.Add($"scenario={id}");
        }

        return $"{reading.Address}{ResultSection.WhatIf}"
            + (parts.Count == 0 ? string.Empty : $"?{string.Join('&', parts)}");
    }

    private static ScenarioLevel? Read(string text) =>
        text.Split(':') is [var indicator, var level]
        && IndicatorId.TryParse(indicator, out var id)
        && int.TryParse(level, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? new(id, number)
            : null;
}
