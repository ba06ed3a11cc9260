using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Searching;

namespace KnowledgeHub.Core.Exports;

/// <summary>The entries of a file.</summary>
public sealed record PracticeExport
{
    /// <summary>What was searched for, after checking.</summary>
    public required PracticeCriteria Criteria { get; init; }

    /// <summary>Number of entries that the search finds.</summary>
    public required int Total { get; init; }

    /// <summary>The entries in order, as every visitor may know them; at most <see cref="ExportPractices.MaxEntries"/>.</summary>
    public required IReadOnlyList<Practice> Practices { get; init; }

    /// <summary>What of the request could not be used.</summary>
    public IReadOnlyList<RuleViolation> Notices { get; init; } = [];

    /// <summary>The one entry of a file that holds it whole; null for a list.</summary>
    public Practice? Whole { get; init; }

    /// <summary>Whether the search finds more than a file holds.</summary>
    public bool IsCut => Total > ExportPractices.MaxEntries;
}
