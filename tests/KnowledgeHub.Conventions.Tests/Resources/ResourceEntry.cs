namespace KnowledgeHub.Conventions.Tests.Resources;

/// <summary>A key with its text; the numbers of its placeholders in order, separated by spaces.</summary>
public sealed record ResourceEntry(string Key, string Value, string Placeholders, bool HasComment);
