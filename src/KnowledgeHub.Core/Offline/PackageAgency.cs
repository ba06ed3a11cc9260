namespace KnowledgeHub.Core.Offline;

/// <summary>An agency in a package.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name; may be empty.</param>
/// <param name="Areas">Codes of the areas that it answers.</param>
/// <param name="Indicators">Ids of the single indicators that it answers.</param>
public sealed record PackageAgency(
    string Code,
    string Name,
    IReadOnlyList<string> Areas,
    IReadOnlyList<string> Indicators
);
