namespace KnowledgeHub.Search.Indexing;

/// <summary>The fields and their names.</summary>
internal static class TextFields
{
    /// <summary>Number of fields.</summary>
    public const int Count = 5;

    private static readonly string[] _names = ["title", "claim", "tags", "body", "commentary"];

    /// <summary>All fields, best first.</summary>
    public static IReadOnlyList<TextField> All { get; } = Enum.GetValues<TextField>();

    /// <summary>The name of a field in results.</summary>
    /// <param name="field">A field.</param>
    public static string Name(this TextField field) => _names[(int)field];
}
