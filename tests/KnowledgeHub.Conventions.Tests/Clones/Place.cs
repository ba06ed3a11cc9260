namespace KnowledgeHub.Conventions.Tests.Clones;

/// <summary>Where a window of lines begins: the file, and the position among its lines that are not blank.</summary>
public sealed record Place(int File, int Start);
