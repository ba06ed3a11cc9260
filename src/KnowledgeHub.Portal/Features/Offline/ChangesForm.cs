using System.Diagnostics.CodeAnalysis;

namespace KnowledgeHub.Portal.Features.Offline;

/// <summary>The form that takes a workbook.</summary>
public sealed class ChangesForm
{
    /// <summary>What was shown; see <see cref="Core.Offline.WorkbookPlan.Fingerprint"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>Keys of conflicting rows that replace what is stored.</summary>
    [AllowNull]
    public List<string?> Taken
    {
        get;
        set => field = value ?? [];
    } = [];
}
