namespace KnowledgeHub.Portal.Features.QueryReport;

/// <summary>What an editor says of a text that found nothing.</summary>
public sealed class QueryTaskForm
{
    /// <summary>Code of what was done.</summary>
    public string? Resolution { get; set; }

    public string? Note { get; set; }

    /// <summary>The version that the editor has seen.</summary>
    public int Version { get; set; }
}
