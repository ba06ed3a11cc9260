namespace KnowledgeHub.Conventions.Tests.Clones;

/// <summary>A line that is not blank, without the space around it.</summary>
public sealed record CodeLine(string Text, int Line);
