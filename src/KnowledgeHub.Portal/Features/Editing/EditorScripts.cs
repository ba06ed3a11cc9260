namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>Addresses of the scripts that the editor needs.</summary>
/// <param name="Module">The editor's own module.</param>
/// <param name="Radzen">Radzen's script.</param>
internal sealed record EditorScripts(string Module, string Radzen);
