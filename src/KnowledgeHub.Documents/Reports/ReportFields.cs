using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace KnowledgeHub.Documents.Reports;

/// <summary>Fields: what the word processor works out itself (ISO/IEC 29500-1, 17.16).</summary>
internal static class ReportFields
{
    /// <summary>The runs before the result of a field.</summary>
    /// <param name="instruction">What is worked out.</param>
    public static IReadOnlyList<Run> Begin(string instruction) =>
        [
            new(new FieldChar { FieldCharType = FieldCharValues.Begin, Dirty = true }),
            new(new FieldCode(instruction) { Space = SpaceProcessingModeValues.Preserve }),
            new(new FieldChar { FieldCharType = FieldCharValues.Separate }),
        ];

    /// <summary>The run behind the result of a field.</summary>
    public static Run End() => new(new FieldChar { FieldCharType = FieldCharValues.End });

    /// <summary>A whole field.</summary>
    /// <param name="instruction">What is worked out.</param>
    /// <param name="result">What stands there until then.</param>
    public static IEnumerable<OpenXmlElement> Of(string instruction, Run result) =>
        [.. Begin(instruction), result, End()];
}
