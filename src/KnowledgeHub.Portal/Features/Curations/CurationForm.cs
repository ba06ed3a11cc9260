namespace KnowledgeHub.Portal.Features.Curations;

/// <summary>What an editor says when an entry is pinned or hidden, or that is taken back.</summary>
public sealed class CurationForm
{
    public string? Text { get; set; }

    /// <summary>Code of the readers' language; empty for all languages.</summary>
    public string? Language { get; set; }

    /// <summary>Address, id or slug of the entry.</summary>
    public string? Entry { get; set; }

    /// <summary>Code of what to do with it.</summary>
    public string? Placement { get; set; }

    public string? Note { get; set; }

    /// <summary>The version that the editor has seen, where something is taken back.</summary>
    public int Version { get; set; }
}
