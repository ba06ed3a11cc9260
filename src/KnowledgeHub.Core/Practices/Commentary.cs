using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Core.Practices;

/// <summary>
/// What the portal's editors add to the sources for a head of a border agency; always shown as commentary, never as a fact
/// of the source. Same plain text as <see cref="PracticeBody"/>.
/// </summary>
public sealed record Commentary
{
    /// <summary>Why it matters.</summary>
    public LocalizedText WhyItMatters { get; init; } = LocalizedText.Empty;

    /// <summary>How to start; usually a list.</summary>
    public LocalizedText HowToStart { get; init; } = LocalizedText.Empty;

    /// <summary>What to watch for; usually a list.</summary>
    public LocalizedText WatchFor { get; init; } = LocalizedText.Empty;

    /// <summary>When not to use it.</summary>
    public LocalizedText WhenNotToUse { get; init; } = LocalizedText.Empty;

    /// <summary>What makes it transferable and what to adapt.</summary>
    public LocalizedText Transfer { get; init; } = LocalizedText.Empty;

    /// <summary>Safeguards for fundamental rights to build in, so that the practice does no harm.</summary>
    public LocalizedText Safeguards { get; init; } = LocalizedText.Empty;
}
