using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;

namespace KnowledgeHub.Documents.Inspection;

/// <summary>Ends the reading of a file that is not taken; <see cref="FileInspector"/> turns it into an answer.</summary>
/// <param name="rule">One of <see cref="FileRules"/>.</param>
/// <param name="detail">What the message needs.</param>
internal sealed class FileRefusedException(string rule, string detail = "") : Exception(rule)
{
    /// <summary>Why.</summary>
    public RuleViolation Violation { get; } = FileRules.Broken(rule, detail);
}
