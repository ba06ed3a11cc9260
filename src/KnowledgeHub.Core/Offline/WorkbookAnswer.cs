using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>A row of a filled workbook: one answer.</summary>
public sealed record WorkbookAnswer
{
    /// <summary>The indicator.</summary>
    public required IndicatorId Indicator { get; init; }

    /// <summary>Who answers; see <see cref="AnswerKey"/>.</summary>
    public required string Agency { get; init; }

    /// <summary>The version that stood in the portal when the workbook was made; 0 for none.</summary>
    public required int Version { get; init; }

    /// <summary>What the row said then; see <see cref="WorkbookField.Fingerprint"/>.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the row says; a cell that cannot be read is left blank in it.</summary>
    public required AnswerContent Content { get; init; }

    /// <summary>Where each field stands, by its code, such as <c>LEG!E7</c>.</summary>
    public required IReadOnlyDictionary<string, string> Cells { get; init; }

    /// <summary>What cannot be read.</summary>
    public IReadOnlyList<RuleViolation> Unreadable { get; init; } = [];

    /// <summary>Where the row stands: its first cell.</summary>
    public required string Place { get; init; }
}
