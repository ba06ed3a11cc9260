using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Documents.Inspection;

namespace KnowledgeHub.Documents.Tests.Inspection;

/// <summary>What tests of inspections have in common.</summary>
internal static class Inspections
{
    private static readonly FileInspector _inspector = new();

    /// <summary>The broken rule; null when the file is taken.</summary>
    public static string? RuleOf(string name, byte[] bytes) =>
        _inspector.Inspect(name, bytes) is FileInspection.Refused(var violation)
            ? violation.Rule
            : null;

    /// <summary>The file as it is kept.</summary>
    public static FileInspection.Accepted Accepted(string name, byte[] bytes)
    {
        var verdict = _inspector.Inspect(name, bytes);
        Assert.Null((verdict as FileInspection.Refused)?.Violation);
        return Assert.IsType<FileInspection.Accepted>(verdict);
    }
}
