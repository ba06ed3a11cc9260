namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>An attribute with what its value says outside expressions.</summary>
public sealed record RazorAttribute(int Line, string Tag, string Name, string Literal);
