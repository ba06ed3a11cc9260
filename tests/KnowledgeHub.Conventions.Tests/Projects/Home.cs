using System.Text.RegularExpressions;

namespace KnowledgeHub.Conventions.Tests.Projects;

/// <summary>Names that may appear in one place only.</summary>
public sealed record Home(string What, Regex Names, Func<SourceFile, bool> IsAtHome);
