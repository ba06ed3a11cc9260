namespace KnowledgeHub.Portal.Api;

/// <summary>Examples of evidence.</summary>
internal static class EvidenceExamples
{
    private const string Title = "Standard operating procedure for first-line checks";
    private const string Note = "Chapter 3: applied since January.";

    public static EvidenceInputModel Input { get; } =
        new()
        {
            Type = "sop",
            Title = Title,
            Date = "2025-11-30",
            Issuer = "Border police",
            Lang = "en",
            Classification = "internal",
            Holding = "reference",
            Reference = "Register of orders, no. 14",
        };

    public static EvidenceItemModel Item { get; } =
        new()
        {
            Id = "EV-7K3M9QXA",
            Version = 1,
            Type = "sop",
            Title = Title,
            Date = new(2025, 11, 30),
            Issuer = "Border police",
            Lang = "en",
            Classification = "internal",
            Holding = "reference",
            Link = string.Empty,
            Reference = "Register of orders, no. 14",
            Archived = false,
            SavedUtc = new(2026, 5, 4, 9, 30, 0, DateTimeKind.Utc),
        };

    public static EvidenceLinkInputModel LinkInput { get; } =
        new() { Relation = "supports", Note = Note };

    public static EvidenceLinkModel Link { get; } =
        new(
            "PRC.S.1",
            "national",
            "EV-7K3M9QXA",
            "supports",
            Note,
            1,
            false,
            new(2026, 5, 4, 9, 31, 0, DateTimeKind.Utc)
        );

    public static EvidenceModel All { get; } = new([Item], [Link]);
}
