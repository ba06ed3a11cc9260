namespace KnowledgeHub.Portal.Features.Exchange;

/// <summary>The form that says which column is for which field, and orders the import.</summary>
public sealed class ColumnsForm
{
    /// <summary>The field of each column; empty for one that is left out.</summary>
    public List<string?> Fields { get; set; } = [];

    /// <summary>Fingerprint of the plan that was shown.</summary>
    public string? Seen { get; set; }

    /// <summary>What the button asks for: <c>import</c>, or else a new look.</summary>
    public string? Step { get; set; }
}
