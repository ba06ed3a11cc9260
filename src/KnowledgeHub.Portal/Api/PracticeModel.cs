namespace KnowledgeHub.Portal.Api;

/// <summary>A whole entry. Texts are in the reader's language where there is one, else in the original.</summary>
public sealed record PracticeModel
{
    public required string Id { get; init; }
    public required string Slug { get; init; }
    public required string Type { get; init; }
    public required string Form { get; init; }
    public required string Status { get; init; }
    public required int Version { get; init; }
    public required string OriginalLang { get; init; }
    public required IReadOnlyDictionary<string, string> Title { get; init; }
    public required IReadOnlyDictionary<string, string> Claim { get; init; }
    public required IReadOnlyDictionary<string, string> Translations { get; init; }
    public required IReadOnlyDictionary<
        string,
        IReadOnlyList<FacetValueLabelModel>
    > Classification { get; init; }
    public required IReadOnlyList<string> Tags { get; init; }
    public required IReadOnlyList<string> Indicators { get; init; }

    /// <summary>Summary, and the questions that it answers.</summary>
    public required IReadOnlyDictionary<string, SectionModel> Opening { get; init; }

    /// <summary>What the sources say; an absent section is not reported.</summary>
    public required IReadOnlyDictionary<string, SectionModel> Sections { get; init; }

    /// <summary>What the editors add; not a statement of the sources.</summary>
    public required IReadOnlyDictionary<string, SectionModel> Commentary { get; init; }
    public required string Evidence { get; init; }
    public required string Maturity { get; init; }
    public required string Attribution { get; init; }
    public required IReadOnlyList<string> Caveats { get; init; }
    public required IReadOnlyList<SourceModel> Sources { get; init; }
    public required IReadOnlyList<ReferenceModel> References { get; init; }
    public required IReadOnlyList<string> Related { get; init; }
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Why the entry is no longer recommended; absent unless its status is <c>archived</c>.</summary>
    public ArchivingModel? Archived { get; init; }
    public DateTime? PublishedUtc { get; init; }
    public required DateTime UpdatedUtc { get; init; }
}
