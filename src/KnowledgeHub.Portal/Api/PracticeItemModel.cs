namespace KnowledgeHub.Portal.Api;

/// <summary>One line of a result list.</summary>
public sealed record PracticeItemModel
{
    public required string Id { get; init; }
    public required string Slug { get; init; }
    public required string Type { get; init; }
    public required string Form { get; init; }
    public required string Title { get; init; }
    public required string Summary { get; init; }
    public required string Lang { get; init; }
    public required string OriginalLang { get; init; }
    public required IReadOnlyList<string> Areas { get; init; }
    public required IReadOnlyList<string> Pillars { get; init; }
    public required IReadOnlyList<string> Drivers { get; init; }
    public required IReadOnlyList<string> Themes { get; init; }
    public required IReadOnlyList<string> Countries { get; init; }
    public required string Evidence { get; init; }
    public required double Score { get; init; }
    public required bool Recommended { get; init; }
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Highlights { get; init; }
    public required IReadOnlyList<WhyModel> Why { get; init; }
}
