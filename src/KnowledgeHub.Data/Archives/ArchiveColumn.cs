namespace KnowledgeHub.Data.Archives;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">The type of its values as the database gives them, without null.</param>
/// <param name="IsJson">Whether it holds a JSON document.</param>
/// <param name="IsNumbered">Whether the database gives out its values, one after the other.</param>
internal sealed record ArchiveColumn(string Name, Type Type, bool IsJson, bool IsNumbered);
