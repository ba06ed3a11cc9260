namespace KnowledgeHub.Portal.Api;

/// <summary>Examples of what countries publish, shortened.</summary>
internal static class PublicProfileExamples
{
    private static readonly DateOnly _reference = new(2025, 12, 31);

    /// <summary>The list.</summary>
    public static PublicCountryModel[] Countries { get; } =
    [new("XA", "2025", _reference, "1.0", Demonstration: true)];

    /// <summary>A profile with answers.</summary>
    public static PublicProfileModel Profile { get; } =
        new()
        {
            Country = "XA",
            Demonstration = true,
            Cycle = "2025",
            ReferenceDate = _reference,
            Framework = "1.0",
            Approved = true,
            PublishedFrom = new(2026, 2, 1),
            PublishedUntil = new(2028, 1, 31),
            Overall = new("overall", "ALL", 3.1m, 3, 2.9m, 3.3m, 0.95, Withheld: null),
            Areas = [new("area", "LEG", 3.4m, 3, 3.2m, 3.5m, 0.97, Withheld: null)],
            Pillars = [new("pillar", "S", 3.2m, 3, 3.1m, 3.3m, 0.96, Withheld: null)],
            Cells =
            [
                new("cell", "LEG.S", Value: null, Level: null, null, null, 0.4, "too-few-answers"),
            ],
            Answers = [new("LEG.S.1", "scored", 4, "In force since 2024.", "en")],
        };
}
