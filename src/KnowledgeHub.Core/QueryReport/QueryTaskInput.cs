using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.QueryReport;

/// <summary>The task that an editor acts on.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The readers' language.</param>
/// <param name="Version">The version that the act is based on; 0 when there was none.</param>
public sealed record QueryTaskInput(string Text, Language Language, int Version);
