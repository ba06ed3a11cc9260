namespace KnowledgeHub.Core.Compilations;

/// <summary>The ids of compilations: <c>C-</c> for a collection, <c>B-</c> for a building block, as <c>C-0001</c> or <c>B-7K3M9QXA</c>.</summary>
public static class CompilationId
{
    /// <summary>The greatest length in characters.</summary>
    public const int MaxLength = 14;

    /// <summary>Whether a text is an id of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="text">The text, possibly null.</param>
    public static bool IsValid(CompilationKind kind, string? text) =>
        text is not null && StableId.Read(Prefix(kind), text) == text;

    /// <summary>A new random id.</summary>
    /// <param name="kind">The kind.</param>
    public static string New(CompilationKind kind) => StableId.New(Prefix(kind));

    private static string Prefix(CompilationKind kind) =>
        kind is CompilationKind.Collection ? "C-" : "B-";
}
