namespace KnowledgeHub.Portal.Api;

/// <summary>An example of a framework with one level, one reading and one indicator; texts in English only.</summary>
internal static class FrameworkExamples
{
    public static FrameworkModel Framework { get; } =
        new()
        {
            Version = "1.0",
            Published = new(2026, 1, 15),
            Versions = ["1.0"],
            Title = In("Border management maturity framework"),
            Translations = new Dictionary<string, string> { ["fr"] = "machine-assisted" },
            PrimaryDriverWeight = 1,
            SecondaryDriverWeight = 0.5,
            Levels =
            [
                new(
                    3,
                    In("Established"),
                    In("Applied in most places."),
                    In("A document in force.")
                ),
            ],
            PillarReadings = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["S"] = In("At most posts of the service."),
            },
            PillarGuidance = new Dictionary<string, IReadOnlyDictionary<string, string>>
            {
                ["S"] = In("Ask each service on its own first."),
            },
            Indicators =
            [
                new()
                {
                    Id = "LEG.N.2",
                    Area = "LEG",
                    Pillar = "N",
                    Title = In("Border agreements with neighbours"),
                    Question = In("To what extent do agreements regulate the common border?"),
                    LooksFor = In("Agreements in force and their follow-up."),
                    Why = In("Without an agreement, incidents are settled by chance."),
                    Levels =
                    [
                        new(
                            3,
                            In("Agreements with most neighbours are in force and applied."),
                            In("The agreements and minutes of the last two meetings.")
                        ),
                    ],
                    Sources = ["EC Guidelines for IBM in External Cooperation (2010)"],
                    PrimaryDriver = "GO",
                    SecondaryDrivers = [],
                    Themes = [],
                    Gate = false,
                    Weight = 1,
                    BorderTypes = ["land"],
                    NeedsNeighbours = true,
                    Added = false,
                },
            ],
        };

    private static Dictionary<string, string> In(string english) => new() { ["en"] = english };
}
