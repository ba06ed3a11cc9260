namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>A line such as @using, with the rest of that line.</summary>
public sealed record RazorDirective(int Line, string Name, string Argument);
