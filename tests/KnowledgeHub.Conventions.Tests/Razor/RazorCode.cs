namespace KnowledgeHub.Conventions.Tests.Razor;

/// <summary>A piece of C#.</summary>
public sealed record RazorCode(int Line, string Text, RazorCodeKind Kind);
