namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>Literal text between tags.</summary>
public sealed record RazorText(int Line, string Text);
