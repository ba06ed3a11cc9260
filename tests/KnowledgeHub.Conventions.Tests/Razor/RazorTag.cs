namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>An opening tag.</summary>
public sealed record RazorTag(int Line, string Name);
