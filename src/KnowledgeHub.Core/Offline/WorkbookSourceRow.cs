using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Framework;

namespace KnowledgeHub.Core.Offline;

/// <summary>One answer of a workbook.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Agency">Who answers; see <see cref="AnswerKey"/>.</param>
/// <param name="Stored">The answer; null when it was never saved.</param>
/// <param name="IsOpen">Whether the actor may change it now.</param>
public sealed record WorkbookSourceRow(
    Indicator Indicator,
    string Agency,
    Answer? Stored,
    bool IsOpen
)
{
    /// <summary>What it says.</summary>
    public AnswerContent Content => Stored?.Content ?? AnswerContent.Blank;

    /// <summary>The hidden cell by which the row is known again: indicator, agency, version and fingerprint.</summary>
    public string Record =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Indicator.Id}|{Agency}|{Stored?.Version ?? 0}|{WorkbookField.Fingerprint(Content)}"
        );
}
