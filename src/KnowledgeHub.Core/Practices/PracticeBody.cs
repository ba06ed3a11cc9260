using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// What the sources say, section by section. Plain text: paragraphs are separated by a blank line, lines that start with
/// <c>- </c> are a list. An empty section means "not reported in the sources" and is shown as such.
/// </summary>
public sealed record PracticeBody
{
    /// <summary>The setting: institutions, traffic, risks, preconditions.</summary>
    public LocalizedText Context { get; init; } = LocalizedText.Empty;

    /// <summary>The problem that is addressed.</summary>
    public LocalizedText Challenge { get; init; } = LocalizedText.Empty;

    /// <summary>What was done, what the tool is, or what is proposed. Required once published.</summary>
    public LocalizedText Practice { get; init; } = LocalizedText.Empty;

    /// <summary>Results that the sources report.</summary>
    public LocalizedText Results { get; init; } = LocalizedText.Empty;

    /// <summary>Staff, cost, equipment, duration, funding, as far as reported.</summary>
    public LocalizedText Resources { get; init; } = LocalizedText.Empty;

    /// <summary>Challenges and limits that the sources report.</summary>
    public LocalizedText Limits { get; init; } = LocalizedText.Empty;

    /// <summary>What the sources say was tried and did not work.</summary>
    public LocalizedText DidNotWork { get; init; } = LocalizedText.Empty;
}
